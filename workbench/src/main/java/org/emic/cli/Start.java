package org.emic.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.emic.app.WebApplication;
import org.emic.app.Workbench;
import org.jspecify.annotations.Nullable;

/// Starts the web application and says where it is.
final class Start {

    /// The port that is tried first, and how many after it when nobody asked for a certain one.
    static final int USUAL_PORT = 7340;

    private static final int MORE = 20;

    private Start() {}

    /// @param wished the port that was asked for; if none, the usual one or the next free one after it
    static WebApplication on(Workbench workbench, @Nullable Integer wished) {
        if (wished != null) {
            return WebApplication.start(workbench, wished);
        }
        for (var port = USUAL_PORT; port < USUAL_PORT + MORE; port++) {
            if (isFree(port)) {
                return WebApplication.start(workbench, port);
            }
        }
        return WebApplication.start(workbench, 0);
    }

    private static boolean isFree(int port) {
        try (var socket = new java.net.ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(java.net.InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    static void say(PrintWriter out, WebApplication web, String path) {
        out.println("Emic is ready at " + web.address() + path);
        out.println("Only this machine can reach it. Ctrl+C stops it; nothing is lost.");
        out.flush();
    }

    /// Opens the address in a browser if this machine has a desktop. If not, the address was printed.
    static void browse(String address) {
        var desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        var system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        List<String> command;
        if (system.contains("mac")) {
            command = List.of("open", address);
        } else if (system.contains("windows")) {
            command = List.of("rundll32", "url.dll,FileProtocolHandler", address);
        } else if (desktop) {
            command = List.of("xdg-open", address);
        } else {
            return;
        }
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noBrowser) {
            // The address stands on the screen; that is enough.
        }
    }
}
