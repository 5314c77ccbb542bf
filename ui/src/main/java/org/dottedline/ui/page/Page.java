package org.dottedline.ui.page;

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
			"importing/importing.css");
	private static final List<String> MODULES = List.of("frame/frame.js");

	private final ElementModules modules;

	Page(ElementModules modules) {
		this.modules = modules;
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
		MODULES.forEach(file -> head.appendElement("script").attr("type", "module").attr("src", modules.path(file)));

		var policy = ContentPolicy.fresh();
		response.getDocument().getElementsByTag("script").attr("nonce", policy.nonce());
		response.getVaadinResponse().setHeader(ContentPolicy.HEADER, policy.header(response.getVaadinRequest().getHeader("Host")));
	}
}
