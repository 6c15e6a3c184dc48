package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import org.emic.accounts.Actor;
import org.emic.coding.StudyJournal;
import org.emic.journal.Journal;
import org.emic.web.Shell;
import org.emic.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The journal page.
@Controller
final class JournalController {

    private static final int PAGE = 50;
    private static final int LAST_PAGE = 1_000_000;

    private final StudyJournal journal;
    private final Shells shells;

    JournalController(StudyJournal journal, Shells shells) {
        this.journal = journal;
        this.shells = shells;
    }

    @GetMapping("/studies/{study}/journal")
    ModelAndView read(Actor actor, @RequestParam(defaultValue = "1") int page, HttpServletRequest request) {
        var number = Math.clamp(page, 1, LAST_PAGE);
        return new ModelAndView("study/journal")
                .addObject("shell", shells.beside(request, actor, Shell.Beside.JOURNAL))
                .addObject("sheet", journal.read(actor, new Journal.Page((number - 1) * PAGE, PAGE)))
                .addObject("words", new JournalWords(shells.texts(), actor.person()))
                .addObject("page", number)
                .addObject("findings", journal.check(actor).orElse(null));
    }
}
