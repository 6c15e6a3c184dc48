package org.emic.app;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

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
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean(Workbench.class, () -> workbench, definition -> definition.setDestroyMethodName("")));
        try {
            return new WebApplication(application.run());
        } catch (PortInUseException e) {
            throw new PortTaken(port, e);
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
