package org.emic.databases;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/// The class runs twice, once on each kind of database. Where no PostgreSQL can be started, its half is skipped and the
/// reason printed. What stands in `@BeforeAll` happens once, before both: open databases in `@BeforeEach`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(EachDatabase.class)
public @interface OnBothDatabases {}
