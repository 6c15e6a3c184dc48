package org.emic.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Templates, texts and the arguments that handlers may ask for.
@Configuration(proxyBeanMethods = false)
class WebSetup implements WebMvcConfigurer {

    /// One file of sentences a feature, as everywhere.
    private static final String[] BUNDLES = {
        "messages/shell",
        "messages/study",
        "messages/home",
        "messages/participants",
        "messages/transcripts",
        "messages/coding",
        "messages/adjudication",
        "messages/agreement",
        "messages/saturation",
        "messages/themes",
        "messages/report",
        "messages/journal",
        "messages/refusal"
    };

    private final ActorResolver actors;

    WebSetup(ActorResolver actors) {
        this.actors = actors;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(actors);
    }

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(BUNDLES);
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    TemplateEngine templates(@Value("${emic.templates-from-source:false}") boolean fromSource) {
        return fromSource
                ? TemplateEngine.create(
                        new DirectoryCodeResolver(Path.of("src/main/jte")), Path.of("target/jte-dev"), ContentType.Html)
                : TemplateEngine.createPrecompiled(null, ContentType.Html, null, "gg.jte.generated.precompiled");
    }

    /// An address with a slash too many is the address without it.
    @Bean
    UrlHandlerFilter slashes() {
        return UrlHandlerFilter.trailingSlashHandler("/studies/**")
                .redirect(HttpStatus.FOUND)
                .build();
    }

    @Bean
    ViewResolver views(TemplateEngine templates) {
        return new TemplateView.Resolver(templates);
    }
}
