package org.emic.web.report;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.emic.accounts.AccessPolicy;
import org.emic.accounts.Actor;
import org.emic.accounts.Permission;
import org.emic.refusal.NotThere;
import org.emic.report.ReportDesk;
import org.emic.report.ReportFiles;
import org.emic.report.ReportFormat;
import org.emic.report.ReportOptions;
import org.emic.report.StudyReport;
import org.emic.themes.FindingsDesk;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the report, and hands it out as a file.
@Controller
@RequestMapping("/studies/{study}")
final class ReportController {

    private final ReportDesk reports;
    private final FindingsDesk findings;
    private final Shells shells;

    ReportController(ReportDesk reports, FindingsDesk findings, Shells shells) {
        this.reports = reports;
        this.findings = findings;
        this.shells = shells;
    }

    @GetMapping("/report")
    ModelAndView page(
            Actor actor,
            @RequestParam(defaultValue = "3") int quotations,
            @RequestParam(defaultValue = "true") boolean codes,
            HttpServletRequest request) {
        var shell = shells.at(request, actor, Stage.REPORT);
        var view = new ReportView(
                shell.home(),
                reports.report(actor, new ReportOptions(quotations, codes)),
                findings.findings(actor).participation().participants(),
                AccessPolicy.allows(actor, Permission.OVERRIDE_DISCLOSURE));
        return new ModelAndView("report/report", Map.of("shell", shell, "view", view));
    }

    @GetMapping("/report.{ending:docx|xlsx|html}")
    ResponseEntity<byte[]> file(
            Actor actor,
            @PathVariable String ending,
            @RequestParam(defaultValue = "3") int quotations,
            @RequestParam(defaultValue = "true") boolean codes) {
        var format = format(ending);
        return file(reports.takeOut(actor, new ReportOptions(quotations, codes), format), format);
    }

    /// Lets everything out, on the lead's word.
    @PostMapping("/report/whole")
    ResponseEntity<byte[]> whole(
            Actor actor,
            @RequestParam("format") String ending,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "3") int quotations,
            @RequestParam(defaultValue = "true") boolean codes) {
        var format = format(ending);
        return file(reports.takeOutWhole(actor, new ReportOptions(quotations, codes), format, reason), format);
    }

    private static ReportFormat format(String ending) {
        return ReportFormat.ofFile("." + ending).orElseThrow(NotThere::new);
    }

    private static ResponseEntity<byte[]> file(StudyReport report, ReportFormat format) {
        var disposition = ContentDisposition.attachment()
                .filename(ReportFiles.name(report, format), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .body(ReportFiles.write(report, format));
    }
}
