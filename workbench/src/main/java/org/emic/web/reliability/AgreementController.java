package org.emic.web.reliability;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.Actor;
import org.emic.ids.AgreedCodeId;
import org.emic.ids.TranscriptId;
import org.emic.reliability.Comparison;
import org.emic.reliability.LinesBehind;
import org.emic.reliability.RoundAgreement;
import org.emic.web.Shell;
import org.emic.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows agreement figures by label and by interview, and the lines behind each.
@Controller
@RequestMapping("/studies/{study}/agreement")
final class AgreementController {

    private final RoundAgreement agreement;
    private final Shells shells;

    AgreementController(RoundAgreement agreement, Shells shells) {
        this.agreement = agreement;
        this.shells = shells;
    }

    @GetMapping
    ModelAndView labels(
            Actor actor, @RequestParam(name = "of", defaultValue = "") String of, HttpServletRequest request) {
        var shell = shell(actor, request);
        if (!shell.showsAgreement()) {
            return new ModelAndView("reliability/off").addObject("shell", shell);
        }
        var table = agreement.table(actor, comparison(of));
        return new ModelAndView("reliability/labels")
                .addObject("shell", shell)
                .addObject("view", new FiguresView(shell.texts(), shell.home(), table.comparison()))
                .addObject("table", table);
    }

    @GetMapping("/interviews")
    ModelAndView interviews(
            Actor actor, @RequestParam(name = "of", defaultValue = "") String of, HttpServletRequest request) {
        var comparison = comparison(of);
        var interviews = agreement.interviews(actor, comparison);
        var shell = shell(actor, request);
        return new ModelAndView("reliability/interviews")
                .addObject("shell", shell)
                .addObject("view", new FiguresView(shell.texts(), shell.home(), comparison))
                .addObject("interviews", interviews);
    }

    @GetMapping("/codes/{code}")
    ModelAndView label(Actor actor, @PathVariable String code, LinesForm form, HttpServletRequest request) {
        var behind = agreement.behind(actor, form.comparison(), AgreedCodeId.of(code), form.wanted());
        return lines(actor, request, form, behind)
                .addObject("path", "/codes/" + code)
                .addObject("back", "")
                .addObject("named", false);
    }

    @GetMapping("/together")
    ModelAndView together(Actor actor, LinesForm form, HttpServletRequest request) {
        var behind = agreement.together(actor, form.comparison(), form.wanted());
        return lines(actor, request, form, behind)
                .addObject("path", "/together")
                .addObject("back", "")
                .addObject("named", true);
    }

    @GetMapping("/interviews/{transcript}")
    ModelAndView interview(Actor actor, @PathVariable String transcript, LinesForm form, HttpServletRequest request) {
        var behind = agreement.behind(actor, form.comparison(), TranscriptId.of(transcript), form.wanted());
        return lines(actor, request, form, behind)
                .addObject("path", "/interviews/" + transcript)
                .addObject("back", "/interviews")
                .addObject("named", true);
    }

    private ModelAndView lines(Actor actor, HttpServletRequest request, LinesForm form, LinesBehind behind) {
        var shell = shell(actor, request);
        return new ModelAndView("reliability/lines")
                .addObject("shell", shell)
                .addObject("view", new FiguresView(shell.texts(), shell.home(), form.comparison()))
                .addObject("behind", behind);
    }

    private Shell shell(Actor actor, HttpServletRequest request) {
        return shells.beside(request, actor, Shell.Beside.AGREEMENT);
    }

    private static Comparison comparison(String word) {
        return Comparison.of(word).orElse(Comparison.BEFORE);
    }
}
