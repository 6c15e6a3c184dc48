package org.emic.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The house rules that a machine can check. Each test also proves that it looked at enough.
class ArchitectureTest {

    private static final String ROOT = "org.emic";
    private static final Path SOURCES = Path.of("src/main/java");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /// Our own classes: not the generated tables and templates, not the agreement library.
    private static final List<JavaClass> OURS = CLASSES.stream()
            .filter(each -> !each.getPackageName().startsWith("org.emic.db"))
            .filter(each -> !each.getPackageName().startsWith("org.emic.agreement"))
            .toList();

    @Test
    void theTestLookedAtTheWholeHouse() {
        assertThat(OURS).hasSizeGreaterThan(100);
        assertThat(features()).contains("ids", "storage", "journal", "accounts", "study", "transcripts", "coding");
    }

    @Test
    void everyPackageSaysWhatItIsForAndWhatItMayUse() {
        for (var feature : features()) {
            assertThat(packageInfo(feature))
                    .as("package-info of %s", feature)
                    .contains("May use:")
                    .contains("@NullMarked");
        }
        for (var each : OURS) {
            assertThat(each.getPackage().isAnnotatedWith(NullMarked.class))
                    .as("%s is @NullMarked", each.getPackageName())
                    .isTrue();
        }
    }

    @Test
    void arrowsAreThoseThatThePackagesAllow() {
        var broken = new TreeSet<String>();
        var seen = 0;
        for (var each : OURS) {
            var from = feature(each.getPackageName());
            if (from.isEmpty()) {
                continue;
            }
            var allowed = allowed(from);
            for (var dependency : each.getDirectDependenciesFromSelf()) {
                var to = feature(dependency.getTargetClass().getPackageName());
                if (!to.isEmpty() && !to.equals(from)) {
                    seen++;
                    if (!allowed.contains(to)) {
                        broken.add(from + " → " + to + " (" + each.getSimpleName() + ")");
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(seen).as("arrows looked at").isGreaterThan(300);
    }

    @Test
    void sqlStaysInStores() {
        var broken = OURS.stream()
                .filter(each -> !each.getPackageName().startsWith("org.emic.storage"))
                .filter(each -> !topLevel(each).getSimpleName().endsWith("Store"))
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .anyMatch(name -> name.startsWith("org.jooq") || name.startsWith("org.emic.db")))
                .map(JavaClass::getName)
                .toList();
        assertThat(broken).isEmpty();
        assertThat(OURS.stream().filter(each -> each.getSimpleName().endsWith("Store")))
                .as("stores looked at")
                .hasSizeGreaterThan(6)
                .allSatisfy(store ->
                        assertThat(store.getModifiers()).as(store.getName()).doesNotContain(PUBLIC));
    }

    @Test
    void springStaysAtTheEdge() {
        var broken = OURS.stream()
                .filter(each -> !each.getPackageName().startsWith("org.emic.web"))
                .filter(each -> !each.getPackageName().startsWith("org.emic.app"))
                .filter(each -> each.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                dependency.getTargetClass().getPackageName().startsWith("org.springframework")))
                .map(JavaClass::getName)
                .toList();
        assertThat(broken).isEmpty();
    }

    @Test
    void namesAreNouns() {
        var homeless = Pattern.compile(".*(Util|Utils|Helper|Helpers|Manager|Common|Misc|Base|Impl|Service)");
        assertThat(OURS.stream()
                        .map(JavaClass::getSimpleName)
                        .filter(name -> homeless.matcher(name).matches()))
                .isEmpty();
    }

    @Test
    void nobodyElseMakesARevealedRound() {
        var makers = CLASSES.get("org.emic.coding.RevealedRound").getConstructorCallsToSelf().stream()
                .map(call -> topLevel(call.getOriginOwner()).getSimpleName())
                .collect(Collectors.toSet());
        assertThat(makers).isSubsetOf("Rounds", "RoundStore").isNotEmpty();
    }

    private static final com.tngtech.archunit.core.domain.JavaModifier PUBLIC =
            com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;

    private static JavaClass topLevel(JavaClass each) {
        var outer = each;
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    /// The feature that a package belongs to: the first word after the root.
    private static String feature(String packageName) {
        if (packageName.startsWith("org.emic.agreement")) {
            return "agreement";
        }
        if (!packageName.startsWith(ROOT + ".") || packageName.startsWith("org.emic.db")) {
            return "";
        }
        var rest = packageName.substring(ROOT.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static Set<String> features() {
        return OURS.stream()
                .map(each -> feature(each.getPackageName()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Map<String, Set<String>> ALLOWED = new TreeMap<>();

    /// What a feature may use, read from the sentence in its package-info.
    private static Set<String> allowed(String feature) {
        return ALLOWED.computeIfAbsent(feature, ArchitectureTest::readAllowed);
    }

    private static Set<String> readAllowed(String feature) {
        var text = packageInfo(feature).replace("\n///", " ").replaceAll("\\s+", " ");
        var sentence = Pattern.compile("May use: ([^.]*)\\.").matcher(text);
        assertThat(sentence.find())
                .as("“May use: ….” in the package-info of %s", feature)
                .isTrue();
        var words = sentence.group(1);
        var everything = new TreeSet<>(features());
        everything.add("agreement");
        if (words.startsWith("everything but")) {
            everything.removeAll(names(words));
            return everything;
        }
        return names(words);
    }

    private static Set<String> names(String words) {
        var names = new ArrayList<String>();
        for (var word : words.split("[^a-z]+", -1)) {
            names.add(word);
        }
        return new TreeSet<>(names);
    }

    private static String packageInfo(String feature) {
        try {
            return Files.readString(SOURCES.resolve("org/emic").resolve(feature).resolve("package-info.java"));
        } catch (IOException e) {
            throw new UncheckedIOException("every package has a package-info: " + feature, e);
        }
    }
}
