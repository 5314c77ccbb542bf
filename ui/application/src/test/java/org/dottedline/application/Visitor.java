package org.dottedline.application;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;

import org.assertj.core.api.Assertions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody in front of the page: sees what it shows, and hears what it complains about in the browser's console. */
final class Visitor implements AutoCloseable {

	private static final double PATIENCE = 30_000;

	private final BrowserContext context;
	private final Page page;
	private final List<String> complaints = new ArrayList<>();

	Visitor(BrowserContext context) {
		this.context = context;
		page = context.newPage();
		page.setDefaultTimeout(PATIENCE);
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		page.onConsoleMessage(message -> {
			if (message.type().equals("error")) {
				complaints.add(message.text());
			}
		});
		page.onPageError(complaints::add);
	}

	Page page() {
		return page;
	}

	/** Goes to an address and waits until the page there stands. */
	Response open(String path) {
		var response = page.navigate(path);
		assertThat(page.locator("h1").first()).isVisible();
		return response;
	}

	/** Signs in by the keyboard alone, from wherever the server has sent them. */
	void signIn(String userName, String password) {
		assertThat(page.getByLabel("User name")).isFocused();
		page.keyboard().type(userName);
		page.keyboard().press("Tab");
		page.keyboard().type(password);
		page.keyboard().press("Enter");
	}

	Locator button(String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator heading(String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	void sees(String text) {
		assertThat(page.getByText(text).first()).isVisible();
	}

	void isAt(String pattern) {
		assertThat(page).hasURL(Pattern.compile(pattern));
	}

	/** What axe finds wrong with the page once its colours have come to rest, each as the rule and the element; empty when nothing. */
	List<String> barriers() {
		page.waitForFunction("""
				() => {
					const roots = [document];
					for (const root of roots)
						root.querySelectorAll('*').forEach(({ shadowRoot }) => shadowRoot && roots.push(shadowRoot));
					const ends = animation => Number.isFinite(animation.effect.getComputedTiming().endTime);
					return roots.flatMap(root => root.getAnimations()).filter(ends).every(({ playState }) => playState !== 'running');
				}""");
		return new AxeBuilder(page).analyze().getViolations().stream()
				.flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml())).toList();
	}

	/** What the browser has complained about since the last time. */
	List<String> complaints() {
		var heard = List.copyOf(complaints);
		complaints.clear();
		return heard;
	}

	/**
	 * Waits for the first complaint, as the console is heard apart from the page, and asserts that every one so far says this. To be asked
	 * when what was under way has come to its end, so that no straggler is left to the next question.
	 */
	void hasBeenToldOnly(String part) {
		page.waitForCondition(() -> !complaints.isEmpty());
		Assertions.assertThat(complaints()).allMatch(text -> text.contains(part));
	}

	@Override
	public void close() {
		context.close();
	}
}
