package org.emic;

import org.emic.cli.EmicCommand;

/// Where Emic starts: the command line, of which the web application is one command.
public final class EmicApplication {

    private EmicApplication() {}

    public static void main(String[] arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var status = EmicCommand.run(arguments);
        if (status != EmicCommand.STAYS_UP) {
            System.exit(status);
        }
    }
}
