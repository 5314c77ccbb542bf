package org.dottedline.ui.page;

import com.vaadin.flow.spring.annotation.EnableVaadin;

import org.springframework.context.annotation.Configuration;

/** Tells Vaadin where the pages are, so that it searches no other package at start. */
@Configuration(proxyBeanMethods = false)
@EnableVaadin("org.dottedline.ui")
class Pages {
}
