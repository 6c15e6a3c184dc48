package org.emic.cli;

import org.emic.accounts.Forbidden;
import org.emic.app.PortTaken;
import org.emic.ids.MalformedId;
import org.emic.refusal.Refusal;
import org.emic.storage.StorageFailed;

/// What a command's end tells a script. The one table of exit codes.
enum ExitCode {
    DONE(0),
    /// Done, and there is something to look at: differences, a failed verification.
    DONE_WITH_FINDINGS(1),
    WRONG_USAGE(2),
    /// The input is bad; nothing was changed.
    BAD_INPUT(3),
    NOT_ALLOWED(4),
    INTERNAL_ERROR(5);

    private final int status;

    ExitCode(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    static ExitCode of(Throwable problem) {
        return switch (problem) {
            case PortTaken taken -> WRONG_USAGE;
            case Refusal refusal -> BAD_INPUT;
            case MalformedId malformed -> BAD_INPUT;
            case BadInput bad -> BAD_INPUT;
            case StorageFailed failed -> BAD_INPUT;
            case Forbidden forbidden -> NOT_ALLOWED;
            default -> INTERNAL_ERROR;
        };
    }
}
