package org.dottedline.ui.page;

import java.util.LinkedHashSet;
import java.util.List;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Completes the page that Vaadin starts from: style sheets, modules and the policy under which its scripts run. */
@Component
class Page implements VaadinServiceInitListener {

	private static final List<String> STYLES = List.of("theme/tokens.css", "page/base.css", "page/components.css",
			"frame/frame.css", "signin/signin.css", "portfolio/portfolio.css", "account/account.css",
			"importing/importing.css", "revenue/revenue.css", "employment/employment.css", "settings/settings.css", "plan/plan.css");
	private static final String FRAME = "frame/frame.js";
	private static final String WORKSPACE = "workspace/workspace.js";

	private final ElementModules modules;
	private final List<String> needed;
	private final List<String> neededByAccount;
	private volatile List<String> startFiles = List.of();

	Page(ElementModules modules) {
		this.modules = modules;
		needed = modules.withImports(FRAME);
		neededByAccount = modules.withImports(WORKSPACE);
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(this::complete);
	}

	private void complete(IndexHtmlResponse response) {
		var head = response.getDocument().head();
		STYLES.forEach(file -> head.appendElement("link").attr("rel", "stylesheet").attr("href", modules.path(file)));
		head.appendElement("link").attr("rel", "icon").attr("type", "image/svg+xml").attr("href", modules.path("frame/icons/dottedline.svg"));
		// Before anything is painted, so that a page that was set to dark never flashes white.
		head.insertChildren(0, new Element("script").attr("src", modules.path("frame/scheme-early.js")));
		head.appendElement("script").attr("type", "module").attr("src", modules.path(FRAME));
		preload(response);

		var policy = ContentPolicy.fresh();
		response.getDocument().getElementsByTag("script").attr("nonce", policy.nonce());
		response.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy.header(response.getVaadinRequest().getHeader("Host")));
	}

	/** Names at once what the browser would learn of one by one. */
	private void preload(IndexHtmlResponse response) {
		var head = response.getDocument().head();
		if (startFiles.isEmpty()) {
			startFiles = StartFiles.of(response.getDocument(), getClass().getClassLoader());
		}
		var paths = new LinkedHashSet<>(startFiles);
		paths.addAll(needed);
		if (response.getVaadinRequest().getPathInfo().startsWith("/account/")) {
			paths.addAll(neededByAccount);
		}
		paths.forEach(path -> head.appendElement("link").attr("rel", "modulepreload").attr("href", path));
	}
}
