package org.emic.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.emic.accounts.Doors;
import org.emic.accounts.Visit;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// Which visit a request belongs to: told by a cookie, looked up on the server.
@Component
public final class Visits {

    private static final String COOKIE = "emic";

    private final Doors doors;

    Visits(Doors doors) {
        this.doors = doors;
    }

    public Optional<Visit> of(HttpServletRequest request) {
        if (request.getAttribute(COOKIE) instanceof Visit known) {
            return Optional.of(known);
        }
        var found = cookie(request).flatMap(doors::visit);
        found.ifPresent(visit -> request.setAttribute(COOKIE, visit));
        return found;
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(COOKIE)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /// The header that makes the browser keep its visit: not readable by scripts, not sent from other sites.
    public static ResponseCookie keep(Visit visit) {
        return ResponseCookie.from(COOKIE, visit.cookie().text())
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(java.time.Duration.ofDays(30))
                .build();
    }

    /// The header that makes the browser forget it.
    public static ResponseCookie forget() {
        return ResponseCookie.from(COOKIE, "")
                .httpOnly(true)
                .sameSite("Lax")
                .path("/")
                .maxAge(0)
                .build();
    }
}
