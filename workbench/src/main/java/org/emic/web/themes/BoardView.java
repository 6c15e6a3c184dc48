package org.emic.web.themes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emic.adjudication.AgreedCode;
import org.emic.ids.AgreedCodeId;
import org.emic.study.Share;
import org.emic.themes.Findings;
import org.emic.themes.Move;
import org.emic.themes.Quotation;
import org.emic.themes.Tally;
import org.emic.themes.ThemeBoard;
import org.emic.web.Ticks;

/// Everything that the board's page shows.
///
/// @param quotations of the codes that are open or compared
/// @param notice what has just happened, or why it has not
public record BoardView(
        String home,
        Findings findings,
        BoardState state,
        Map<AgreedCodeId, List<Quotation>> quotations,
        Optional<Notice> notice) {

    public BoardView {
        quotations = Map.copyOf(quotations);
    }

    public ThemeBoard board() {
        return findings.board();
    }

    public long version() {
        return board().version();
    }

    public Tally tally(AgreedCode code) {
        return findings.counts().of(code.id());
    }

    public Share share(Tally tally) {
        return findings.counts().share(tally);
    }

    public Ticks ticks(Tally tally) {
        return Ticks.of(findings.counts().ticks(tally));
    }

    public List<Quotation> quotationsOf(AgreedCode code) {
        return quotations.getOrDefault(code.id(), List.of());
    }

    /// The codes in the tray, as far as they stand on the board.
    public List<AgreedCode> compared() {
        return state.compare().stream().flatMap(id -> board().code(id).stream()).toList();
    }

    /// How many participants spoke of both codes in the tray.
    public Share both(AgreedCode one, AgreedCode other) {
        return findings.counts().both(tally(one), tally(other));
    }

    /// How many passages stand under both codes in the tray.
    public long sharedPassages(AgreedCode one, AgreedCode other) {
        return tally(one).passages().stream()
                .filter(tally(other).passages()::contains)
                .count();
    }

    /// What has just happened.
    ///
    /// @param back the move that takes it back, if it can be taken back
    /// @param refused whether it is a reason why nothing happened
    public record Notice(String sentence, Optional<Move> back, boolean refused) {

        public String item() {
            return back.map(move -> Item.of(move).toString()).orElse("");
        }

        public String target() {
            return back.map(Item::target).orElse("");
        }
    }
}
