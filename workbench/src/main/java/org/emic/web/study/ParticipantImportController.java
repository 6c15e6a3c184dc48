package org.emic.web.study;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.ids.DraftId;
import org.emic.refusal.Refused;
import org.emic.study.ColumnChoice;
import org.emic.study.ParticipantDraft;
import org.emic.study.ParticipantImport;
import org.emic.study.ParticipantImport.Existing;
import org.emic.web.Shells;
import org.emic.web.Stage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Bringing participants in from a table: the file, the look at it, keeping it.
@Controller
@RequestMapping("/studies/{study}/participants/import")
final class ParticipantImportController {

    private static final String LEAVE_OUT = "none";

    private final ParticipantImport imports;
    private final ParticipantPage page;
    private final Shells shells;

    ParticipantImportController(ParticipantImport imports, ParticipantPage page, Shells shells) {
        this.imports = imports;
        this.page = page;
        this.shells = shells;
    }

    @PostMapping
    ModelAndView read(Actor actor, @RequestParam MultipartFile file, HttpServletRequest request) throws IOException {
        try {
            var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            if (name.isEmpty()) {
                throw new Refused("refusal.table.none");
            }
            return new ModelAndView(at(actor) + "/import/" + imports.read(actor, name, file.getBytes()));
        } catch (Refused refused) {
            return page.refusing(actor, request, refused);
        }
    }

    @GetMapping("/{draft}")
    ModelAndView look(Actor actor, @PathVariable String draft, HttpServletRequest request) {
        return preview(actor, request, imports.look(actor, DraftId.of(draft)), Existing.LEAVE);
    }

    @PostMapping("/{draft}")
    ModelAndView keep(
            Actor actor,
            @PathVariable String draft,
            @RequestParam Map<String, String> form,
            HttpServletRequest request) {
        var id = DraftId.of(draft);
        if ("discard".equals(form.get("do"))) {
            imports.discard(actor, id);
            return new ModelAndView(at(actor));
        }
        var existing = form.containsKey("update") ? Existing.UPDATE : Existing.LEAVE;
        var choices = choices(form, imports.look(actor, id).choices().size());
        if ("keep".equals(form.get("do"))) {
            try {
                var kept = imports.keep(actor, id, choices, existing);
                return new ModelAndView(
                        at(actor) + "?added=" + kept.added() + "&updated=" + kept.updated() + "&left=" + kept.left());
            } catch (Refused refused) {
                var again = preview(actor, request, imports.look(actor, id, choices), existing)
                        .addObject("message", page.message(refused));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                return again;
            }
        }
        return preview(actor, request, imports.look(actor, id, choices), existing);
    }

    private ModelAndView preview(Actor actor, HttpServletRequest request, ParticipantDraft draft, Existing existing) {
        return new ModelAndView("study/importPreview")
                .addObject("shell", shells.at(request, actor, Stage.PARTICIPANTS))
                .addObject("draft", draft)
                .addObject("updates", existing == Existing.UPDATE);
    }

    private static List<ColumnChoice> choices(Map<String, String> form, int columns) {
        var choices = new ArrayList<ColumnChoice>();
        for (var column = 0; column < columns; column++) {
            var kind = form.getOrDefault("kind-" + column, LEAVE_OUT);
            var isRole = String.valueOf(column).equals(form.get("role"));
            choices.add(new ColumnChoice(
                    kind.equals(LEAVE_OUT) ? Optional.empty() : Optional.of(Chosen.kind(kind)), isRole));
        }
        return choices;
    }

    private static String at(Actor actor) {
        return "redirect:/studies/" + actor.study() + "/" + Stage.PARTICIPANTS.path();
    }
}
