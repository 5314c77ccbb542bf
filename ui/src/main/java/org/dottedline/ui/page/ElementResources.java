package org.dottedline.ui.page;

import java.time.Duration;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the modules under their hash, to be kept by the browser for good; an older hash is not found. */
@Configuration(proxyBeanMethods = false)
class ElementResources implements WebMvcConfigurer {

	private static final Duration YEAR = Duration.ofDays(365);

	private final ElementModules modules;

	ElementResources(ElementModules modules) {
		this.modules = modules;
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(modules.path("**"))
				.addResourceLocations("classpath:" + ElementModules.FOLDER)
				.setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
		// Any other hash: an empty place, so that the answer is "not found" and not the page, which is no module.
		registry.addResourceHandler("/elements/**").addResourceLocations("classpath:" + ElementModules.FOLDER + "none/");
	}
}
