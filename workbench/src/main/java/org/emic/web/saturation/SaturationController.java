package org.emic.web.saturation;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.Actor;
import org.emic.saturation.StudySaturation;
import org.emic.web.Shell;
import org.emic.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows how many codes the interviews have brought.
@Controller
final class SaturationController {

    private final StudySaturation saturation;
    private final Shells shells;

    SaturationController(StudySaturation saturation, Shells shells) {
        this.saturation = saturation;
        this.shells = shells;
    }

    /// @param threshold in percent
    @GetMapping("/studies/{study}/saturation")
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "4") int base,
            @RequestParam(defaultValue = "2") int run,
            @RequestParam(defaultValue = "5") int threshold,
            HttpServletRequest request) {
        var found = saturation.of(actor, StudySaturation.rule(base, run, threshold));
        var shell = shells.beside(request, actor, Shell.Beside.SATURATION);
        return found.map(series -> new ModelAndView("saturation/saturation")
                        .addObject("view", new SaturationView(shell.texts(), shell.home(), series)))
                .orElseGet(() -> new ModelAndView("saturation/none"))
                .addObject("shell", shell);
    }
}
