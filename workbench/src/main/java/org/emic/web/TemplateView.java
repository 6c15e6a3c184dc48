package org.emic.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.web.servlet.view.AbstractTemplateView;
import org.springframework.web.servlet.view.AbstractTemplateViewResolver;
import org.springframework.web.servlet.view.AbstractUrlBasedView;

/// A page from a precompiled, typed template. The whole page is made before its first byte is sent, so a fault while
/// making it becomes an error page and never half a page.
final class TemplateView extends AbstractTemplateView {

    private final TemplateEngine engine;

    TemplateView(TemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public boolean checkResource(Locale locale) {
        var name = getUrl();
        return name != null && engine.hasTemplate(name);
    }

    @Override
    protected void renderMergedTemplateModel(
            Map<String, Object> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var name = getUrl();
        if (name == null) {
            throw new IllegalStateException("a view has a template");
        }
        var page = new Utf8ByteOutput();
        engine.render(name, model, page);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.getContentLength());
        page.writeTo(response.getOutputStream());
    }

    /// Finds the template of a view by its name.
    static final class Resolver extends AbstractTemplateViewResolver {

        private final TemplateEngine engine;

        Resolver(TemplateEngine engine) {
            this.engine = engine;
            setViewClass(TemplateView.class);
            setSuffix(".jte");
            setExposeSpringMacroHelpers(false);
            setRequestContextAttribute(null);
        }

        @Override
        protected Class<?> requiredViewClass() {
            return TemplateView.class;
        }

        @Override
        protected AbstractUrlBasedView instantiateView() {
            return new TemplateView(engine);
        }
    }
}
