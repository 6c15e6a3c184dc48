package org.emic.web.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.emic.accounts.Actor;
import org.emic.exchange.ExportFormat;
import org.emic.exchange.ExportWatch;
import org.emic.exchange.ExportWish;
import org.emic.exchange.StudyExport;
import org.emic.refusal.NotThere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Hands a study's data out as a file.
@Controller
@RequestMapping("/studies/{study}")
final class ExportController {

    private final StudyExport exports;

    ExportController(StudyExport exports) {
        this.exports = exports;
    }

    @GetMapping("/export.{ending:csv|json|xlsx|zip|qdpx|qdc}")
    void file(Actor actor, @PathVariable String ending, HttpServletResponse response) throws IOException {
        handOut(actor, ExportWish.checked(format(ending)), response);
    }

    /// Lets everything out, on the lead's word.
    @PostMapping("/export/whole")
    void whole(
            Actor actor,
            @RequestParam("format") String ending,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response)
            throws IOException {
        handOut(actor, ExportWish.whole(format(ending), reason), response);
    }

    private static ExportFormat format(String ending) {
        return ExportFormat.ofEnding(ending).orElseThrow(NotThere::new);
    }

    private void handOut(Actor actor, ExportWish wish, HttpServletResponse response) throws IOException {
        try (var taken = exports.take(actor, wish, ExportWatch.NOBODY)) {
            var disposition = ContentDisposition.attachment()
                    .filename(taken.receipt().fileName(), StandardCharsets.UTF_8)
                    .build();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
            response.setContentType(wish.format().mediaType());
            response.setContentLengthLong(taken.receipt().bytes());
            taken.writeTo(response.getOutputStream());
        }
    }
}
