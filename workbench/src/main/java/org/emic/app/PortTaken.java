package org.emic.app;

/// Another program listens on the port.
public final class PortTaken extends RuntimeException {

    PortTaken(int port, Throwable cause) {
        super(
                "Port " + port + " is taken by another program. Choose another with --port N, or --port 0 for any.",
                cause);
    }
}
