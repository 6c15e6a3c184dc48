package org.emic.web.coding;

import java.util.List;
import org.emic.coding.Code;
import org.emic.coding.Codebook;
import org.emic.coding.Coding;
import org.emic.coding.CodingOutcome;
import org.emic.coding.Memo;
import org.emic.coding.OwnWork;
import org.emic.coding.VisitedLine;
import org.jspecify.annotations.Nullable;

/// What goes over the wire between the transcript's page and the server. Positions are code points.
final class Wire {

    private Wire() {}

    /// All of the actor's own work in a transcript.
    record State(
            boolean writable,
            long lastAct,
            List<CodeView> codes,
            List<CodingView> codings,
            List<MemoView> memos,
            List<Integer> visited,
            List<Integer> left) {

        static State of(OwnWork work, boolean writable) {
            return new State(
                    writable,
                    work.lastAct(),
                    work.codebook().entries().stream().map(CodeView::of).toList(),
                    work.codings().stream().map(CodingView::of).toList(),
                    work.memos().stream().map(MemoView::of).toList(),
                    work.visited().stream().map(VisitedLine::line).toList(),
                    work.visited().stream()
                            .filter(VisitedLine::notCodable)
                            .map(VisitedLine::line)
                            .toList());
        }
    }

    record CodeView(
            String id,
            String name,
            String siglum,
            int ink,
            boolean inVivo,
            String definition,
            String useWhen,
            String notWhen,
            String example,
            boolean retired,
            long usedAt,
            long version,
            int passages) {

        static CodeView of(Codebook.Entry entry) {
            return of(entry.code(), entry.passages());
        }

        static CodeView of(Code code, int passages) {
            var fields = code.fields();
            return new CodeView(
                    code.id().toString(),
                    fields.name(),
                    code.siglum(),
                    code.ink(),
                    code.inVivo(),
                    fields.definition(),
                    fields.useWhen(),
                    fields.notWhen(),
                    fields.example(),
                    code.retiredAt().isPresent(),
                    code.usedAt().toEpochMilli(),
                    code.version(),
                    passages);
        }
    }

    record CodingView(String id, String code, int start, int end, boolean negative, boolean stands) {

        static CodingView of(Coding coding) {
            return new CodingView(
                    coding.id().toString(),
                    coding.code().toString(),
                    coding.span().start(),
                    coding.span().end(),
                    coding.negative(),
                    coding.stands());
        }
    }

    record MemoView(int line, String body, long version) {

        static MemoView of(Memo memo) {
            return new MemoView(memo.line(), memo.body(), memo.version());
        }
    }

    /// What came of an act.
    ///
    /// @param message a sentence for the coder, if the outcome is not simply what was asked for
    record Outcome(String word, List<CodingView> codings, long lastAct, String message) {

        static Outcome of(CodingOutcome outcome, String message) {
            return new Outcome(
                    outcome.word().name(),
                    outcome.codings().stream().map(CodingView::of).toList(),
                    outcome.lastAct(),
                    message);
        }
    }

    record AddedCoding(@Nullable String id, @Nullable String code, int start, int end) {}

    record MovedEdges(@Nullable String id, int start, int end) {}

    record MarkedNegative(boolean negative) {}

    record UndoneAct(long act) {}

    record VisitedLines(@Nullable List<Integer> lines) {}

    record LeftLine(boolean nothing) {}

    record MemoText(@Nullable String body, long version) {}

    record CodeText(
            @Nullable String id,
            @Nullable String name,
            @Nullable String definition,
            @Nullable String useWhen,
            @Nullable String notWhen,
            @Nullable String example,
            boolean inVivo,
            long version) {}

    /// What was sent, or the empty text if nothing was.
    static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
