package org.emic.web.transcripts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emic.accounts.Actor;
import org.emic.refusal.Refused;
import org.emic.transcripts.BringIn;
import org.emic.transcripts.Draft;
import org.emic.web.Shells;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Takes files: several from a form, or one from the page's own script, which asks for the preview alone.
@Controller
@RequestMapping("/studies/{study}/transcripts/files")
final class FilesController {

    private final BringIn bringIn;
    private final TranscriptPages pages;
    private final Shells shells;

    FilesController(BringIn bringIn, TranscriptPages pages, Shells shells) {
        this.bringIn = bringIn;
        this.pages = pages;
        this.shells = shells;
    }

    @PostMapping(headers = "!HX-Request")
    ModelAndView takeAll(Actor actor, @RequestParam List<MultipartFile> files, HttpServletRequest request) {
        var problems = new ArrayList<BroughtFile>();
        for (var file : files) {
            try {
                if (!isNothing(file)) {
                    take(actor, file);
                }
            } catch (Refused why) {
                var sentence = shells.texts().of(why.key(), why.arguments().toArray());
                problems.add(new BroughtFile(name(file), sentence));
            }
        }
        return pages.list(actor, request, problems);
    }

    @PostMapping(headers = "HX-Request")
    ModelAndView takeOne(
            Actor actor,
            @RequestParam MultipartFile files,
            @RequestHeader("HX-Request") String fromThePage,
            HttpServletRequest request) {
        return pages.draft(actor, request, take(actor, files));
    }

    private Draft take(Actor actor, MultipartFile file) {
        try {
            return bringIn.draft(actor, name(file), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A form without a chosen file sends a part without name and bytes.
    private static boolean isNothing(MultipartFile file) {
        return file.isEmpty() && name(file).equals("?");
    }

    private static String name(MultipartFile file) {
        return Optional.ofNullable(file.getOriginalFilename())
                .filter(name -> !name.isBlank())
                .orElse("?");
    }
}
