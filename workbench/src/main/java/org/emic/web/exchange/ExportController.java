package org.emic.web.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.emic.accounts.Actor;
import org.emic.exchange.ExportFormat;
import org.emic.exchange.ExportWatch;
import org.emic.exchange.StudyExport;
import org.emic.refusal.NotThere;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// Hands a study's data out as a file.
@Controller
@RequestMapping("/studies/{study}")
final class ExportController {

    private final StudyExport exports;

    ExportController(StudyExport exports) {
        this.exports = exports;
    }

    @GetMapping("/export.{ending:csv|json|xlsx|zip}")
    void file(Actor actor, @PathVariable String ending, HttpServletResponse response) throws IOException {
        var format = ExportFormat.ofEnding(ending).orElseThrow(NotThere::new);
        try (var taken = exports.take(actor, format, ExportWatch.NOBODY)) {
            var disposition = ContentDisposition.attachment()
                    .filename(taken.receipt().fileName(), StandardCharsets.UTF_8)
                    .build();
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
            response.setContentType(format.mediaType());
            response.setContentLengthLong(taken.receipt().bytes());
            taken.writeTo(response.getOutputStream());
        }
    }
}
