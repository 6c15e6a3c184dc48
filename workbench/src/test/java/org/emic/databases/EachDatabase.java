package org.emic.databases;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Runs a class once for each kind of database.
final class EachDatabase implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(Databases.Kind.values()).map(OneDatabase::new);
    }

    private record OneDatabase(Databases.Kind kind) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocation) {
            return kind.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Turn(kind));
        }
    }

    /// Makes the kind of database that [Databases] hands out, and removes what was handed out.
    private record Turn(Databases.Kind kind)
            implements ExecutionCondition,
                    BeforeClassTemplateInvocationCallback,
                    BeforeEachCallback,
                    AfterEachCallback,
                    AfterClassTemplateInvocationCallback {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return kind == Databases.Kind.POSTGRESQL
                    ? RealPostgresql.missing()
                            .map(ConditionEvaluationResult::disabled)
                            .orElse(ConditionEvaluationResult.enabled("PostgreSQL runs"))
                    : ConditionEvaluationResult.enabled("SQLite is always there");
        }

        @Override
        public void beforeClassTemplateInvocation(ExtensionContext context) {
            Databases.begin(kind);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            Databases.enterTest();
        }

        @Override
        public void afterEach(ExtensionContext context) {
            Databases.leaveTest();
        }

        @Override
        public void afterClassTemplateInvocation(ExtensionContext context) {
            Databases.end();
        }
    }
}
