package org.emic.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.emic.accounts.Actor;
import org.emic.accounts.Member;
import org.emic.study.StudyDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the shell of a page.
@Component
public final class Shells {

    private final MessageSource messages;
    private final StudyDesk studies;
    private final Rail rail;

    Shells(MessageSource messages, StudyDesk studies, Rail rail) {
        this.messages = messages;
        this.studies = studies;
        this.rail = rail;
    }

    public Texts texts() {
        return new Texts(messages, Locale.ENGLISH);
    }

    /// For a page outside any study.
    public Shell outside(HttpServletRequest request) {
        return new Shell(texts(), csrf(request), null, null, null, null, List.of(), List.of(), theme(request));
    }

    /// For a page of a stage.
    public Shell at(HttpServletRequest request, Actor actor, Stage stage) {
        return inside(request, actor, stage, null);
    }

    /// For the study's home.
    public Shell atHome(HttpServletRequest request, Actor actor) {
        return inside(request, actor, null, null);
    }

    /// For a page beside the stages.
    public Shell beside(HttpServletRequest request, Actor actor, Shell.Beside page) {
        return inside(request, actor, null, page);
    }

    private Shell inside(
            HttpServletRequest request, Actor actor, @Nullable Stage stage, Shell.@Nullable Beside beside) {
        var study = studies.show(actor);
        var team = studies.team(actor);
        var me = team.stream()
                .filter(member -> member.person().id().equals(actor.person()))
                .findFirst()
                .orElseThrow();
        var eyes = study.synthetic()
                ? team.stream().filter(member -> !member.equals(me)).toList()
                : List.<Member>of();
        var stages = rail.lines(actor, texts());
        return new Shell(texts(), csrf(request), study, me, stage, beside, stages, eyes, theme(request));
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return token;
        }
        throw new IllegalStateException("every request has a CSRF token");
    }

    private static String theme(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals("emic-theme")
                        && List.of("light", "dark").contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return "auto";
    }
}
