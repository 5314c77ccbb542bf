package org.dottedline.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;

/**
 * Keeps the page's session from one request to the next. Each request is authenticated anew, by its token, and Spring
 * Security takes each of these for a sign-in after which the session's id has to change: two requests at once would then
 * lose the page. Who is signed in is no part of that session, so there is nothing to be fixed in it.
 */
@Configuration(proxyBeanMethods = false)
class PageSessionConfiguration {

	@Bean
	Customizer<SessionManagementConfigurer<HttpSecurity>> samePageSession() {
		return session -> session.sessionFixation(SessionManagementConfigurer.SessionFixationConfigurer::none);
	}
}
