package org.emic.app;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// The web application around a workbench, on loopback.
public final class WebApplication implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private WebApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// Starts and returns when the first page can be asked for.
    ///
    /// @param port 0 for any free one
    /// @throws PortTaken if another program listens there
    public static WebApplication start(Workbench workbench, int port) {
        var application = new SpringApplication(WebConfiguration.class);
        application.setDefaultProperties(Map.of("server.address", "127.0.0.1", "server.port", Integer.toString(port)));
        application.addInitializers(context -> handOut(workbench, context));
        try {
            return new WebApplication(application.run());
        } catch (PortInUseException e) {
            throw new PortTaken(port, e);
        }
    }

    /// Makes every use case of the workbench a bean under the name of its accessor, so that a new one needs no line
    /// here.
    private static void handOut(Workbench workbench, ConfigurableApplicationContext context) {
        for (var accessor : Workbench.class.getDeclaredMethods()) {
            var modifiers = accessor.getModifiers();
            var isAccessor = Modifier.isPublic(modifiers)
                    && !Modifier.isStatic(modifiers)
                    && accessor.getParameterCount() == 0
                    && accessor.getReturnType() != void.class;
            if (isAccessor) {
                context.getBeanFactory().registerSingleton(accessor.getName(), useCase(workbench, accessor));
            }
        }
    }

    private static Object useCase(Workbench workbench, Method accessor) {
        try {
            return accessor.invoke(workbench);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the workbench hands out its use cases", e);
        }
    }

    public int port() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return server == null ? -1 : server.getPort();
    }

    public String address() {
        return "http://127.0.0.1:" + port();
    }

    @Override
    public void close() {
        context.close();
    }
}
