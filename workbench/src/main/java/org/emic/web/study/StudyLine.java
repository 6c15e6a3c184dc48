package org.emic.web.study;

import org.emic.accounts.Role;
import org.emic.study.Study;
import org.emic.web.Stage;

/// A study on the start page, with the visitor's part in it.
public record StudyLine(Study study, Role role, Stage stage) {}
