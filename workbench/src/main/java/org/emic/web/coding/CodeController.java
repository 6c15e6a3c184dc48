package org.emic.web.coding;

import org.emic.accounts.Actor;
import org.emic.coding.ChangedCode;
import org.emic.coding.Code;
import org.emic.coding.CodeFields;
import org.emic.coding.CodebookDesk;
import org.emic.coding.NewCode;
import org.emic.ids.CodeId;
import org.emic.web.coding.Wire.CodeText;
import org.emic.web.coding.Wire.CodeView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The acts on one's own codebook that the transcript's page sends.
@RestController
@RequestMapping("/studies/{study}/code/{transcript}/codes")
final class CodeController {

    private final CodebookDesk codebooks;

    CodeController(CodebookDesk codebooks) {
        this.codebooks = codebooks;
    }

    @PostMapping
    CodeView create(Actor actor, @RequestBody CodeText wish) {
        return view(codebooks.create(actor, new NewCode(CodeId.of(Wire.text(wish.id())), fields(wish), wish.inVivo())));
    }

    @PutMapping("/{code}")
    CodeView change(Actor actor, @PathVariable String code, @RequestBody CodeText wish) {
        return view(codebooks.change(actor, new ChangedCode(CodeId.of(code), fields(wish), wish.version())));
    }

    @PostMapping("/{code}/retire")
    CodeView retire(Actor actor, @PathVariable String code) {
        return view(codebooks.retire(actor, CodeId.of(code)));
    }

    @PostMapping("/{code}/bring-back")
    CodeView bringBack(Actor actor, @PathVariable String code) {
        return view(codebooks.bringBack(actor, CodeId.of(code)));
    }

    private static CodeFields fields(CodeText wish) {
        return new CodeFields(
                Wire.text(wish.name()),
                Wire.text(wish.definition()),
                Wire.text(wish.useWhen()),
                Wire.text(wish.notWhen()),
                Wire.text(wish.example()));
    }

    /// The page counts passages by itself.
    private static CodeView view(Code code) {
        return CodeView.of(code, 0);
    }
}
