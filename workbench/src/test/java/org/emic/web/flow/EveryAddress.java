package org.emic.web.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Every address of a study that a browser can ask for, read off the controllers, so that a new page is looked at too.
final class EveryAddress {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]+))?}");

    private static final String STUDY = "/studies/{study}";

    private EveryAddress() {}

    /// @param known values to put into addresses, by the name of the variable
    /// @return addresses inside a study
    static List<String> of(Map<String, List<String>> known) {
        var addresses = new ArrayList<String>();
        for (var path : paths()) {
            if (path.startsWith(STUDY)) {
                fill(path.substring(STUDY.length()), known, addresses);
            }
        }
        return addresses;
    }

    /// @param looked paths inside a study at which somebody looked
    /// @return the patterns that match none of them; files are left out
    static List<String> without(Set<String> looked) {
        return paths().stream()
                .filter(path -> path.startsWith(STUDY) && !path.contains("."))
                .map(path -> path.substring(STUDY.length()))
                .filter(path -> looked.stream().noneMatch(each -> matches(path, each)))
                .toList();
    }

    private static boolean matches(String pattern, String path) {
        return path.replaceFirst("\\?.*", "").matches(VARIABLE.matcher(pattern).replaceAll("[^/]+"));
    }

    private static void fill(String path, Map<String, List<String>> known, List<String> addresses) {
        var variable = VARIABLE.matcher(path);
        if (!variable.find()) {
            addresses.add(path);
            return;
        }
        var values = variable.group(2) == null
                ? known.getOrDefault(variable.group(1), List.of())
                : Arrays.asList(variable.group(2).split("\\|"));
        assertThat(values)
                .as("something to try for " + variable.group() + " in " + path)
                .isNotEmpty();
        for (var value : values) {
            fill(path.substring(0, variable.start()) + value + path.substring(variable.end()), known, addresses);
        }
    }

    /// The patterns of all controllers that answer to GET.
    private static List<String> paths() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        var paths = new ArrayList<String>();
        for (var bean : scanner.findCandidateComponents("org.emic.web")) {
            var controller = ClassUtils.resolveClassName(
                    ((AnnotatedBeanDefinition) bean).getMetadata().getClassName(), null);
            for (var method : controller.getDeclaredMethods()) {
                var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
                if (mapping != null && List.of(mapping.method()).contains(RequestMethod.GET)) {
                    for (var path : mapping.path().length == 0 ? new String[] {""} : mapping.path()) {
                        paths.add(prefix(controller) + path);
                    }
                }
            }
        }
        assertThat(paths).as("paths that were found").hasSizeGreaterThan(20);
        return paths;
    }

    private static String prefix(Class<?> controller) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
