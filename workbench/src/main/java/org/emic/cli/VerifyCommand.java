package org.emic.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.emic.app.Workbench;
import org.emic.journal.Finding;
import org.emic.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `emic verify`: the journal chains and the store's own consistency.
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Checks every study's journal and the store; exit code 1 if something does not hold.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private StudiesPlace data = new StudiesPlace();

    @Option(names = "--format", defaultValue = "text", description = "text or json.")
    private Format format = Format.text;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    /// What was found in one study.
    record Checked(String study, String title, int entries, List<Wrong> findings) {}

    /// One place where a chain does not hold.
    record Wrong(String kind, long entry) {

        static Wrong of(Finding finding) {
            return switch (finding) {
                case Finding.Changed changed -> new Wrong("changed", changed.number());
                case Finding.Broken broken -> new Wrong("broken", broken.number());
                case Finding.Missing missing -> new Wrong("missing", missing.number());
            };
        }
    }

    /// The whole result.
    record Result(boolean holds, List<String> store, List<Checked> studies) {}

    @Override
    public Integer call() {
        try (var workbench = data.open()) {
            var store = workbench.database().inconsistencies();
            var studies = new ArrayList<Checked>();
            for (var study : workbench.studies().all()) {
                studies.add(check(workbench, study));
            }
            var holds = store.isEmpty()
                    && studies.stream().allMatch(study -> study.findings().isEmpty());
            print(new Result(holds, store, studies));
            return (holds ? ExitCode.DONE : ExitCode.DONE_WITH_FINDINGS).status();
        }
    }

    private static Checked check(Workbench workbench, Study study) {
        return workbench.database().read(tx -> {
            var journal = workbench.journal();
            var findings =
                    journal.verify(tx, study.id()).stream().map(Wrong::of).toList();
            return new Checked(study.id().toString(), study.title(), journal.size(tx, study.id()), findings);
        });
    }

    private void print(Result result) {
        var printer = new Printer(spec.commandLine().getOut());
        if (format == Format.json) {
            printer.json(result);
            return;
        }
        result.store().forEach(sentence -> printer.line("store: " + sentence));
        for (var study : result.studies()) {
            printer.line(study.title() + ": " + study.entries() + " entries, "
                    + (study.findings().isEmpty() ? "the chain holds" : "the chain does not hold"));
            study.findings().forEach(wrong -> printer.line("  entry " + wrong.entry() + ": " + wrong.kind()));
        }
    }
}
