package org.emic.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.Map;
import org.emic.accounts.Forbidden;
import org.emic.ids.MalformedId;
import org.emic.refusal.NotThere;
import org.emic.refusal.Refusal;
import org.emic.refusal.Refused;
import org.emic.refusal.Stale;
import org.emic.storage.StorageAway;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/// Turns what a use case answers into a page, a fragment or JSON: what happened, and what to do next. Never a trace.
@ControllerAdvice
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private final Shells shells;

    Complaints(Shells shells) {
        this.shells = shells;
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request) {
        var status = switch (refusal) {
            case Refused refused -> HttpStatus.UNPROCESSABLE_CONTENT;
            case Stale stale -> HttpStatus.CONFLICT;
            case NotThere notThere -> HttpStatus.NOT_FOUND;
        };
        return answer(
                request,
                status,
                shells.texts().of(refusal.key(), refusal.arguments().toArray()));
    }

    @ExceptionHandler
    Object malformed(MalformedId malformed, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, shells.texts().of("refusal.not-there"));
    }

    @ExceptionHandler
    Object forbidden(Forbidden forbidden, HttpServletRequest request) {
        return answer(request, HttpStatus.FORBIDDEN, shells.texts().of("refusal.forbidden"));
    }

    @ExceptionHandler
    Object notSignedIn(NotSignedIn nobody, HttpServletRequest request) {
        return answer(request, HttpStatus.UNAUTHORIZED, shells.texts().of("refusal.no-link"));
    }

    @ExceptionHandler
    Object unreadable(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, shells.texts().of("refusal.not-understood"));
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException large, HttpServletRequest request) {
        return answer(request, HttpStatus.CONTENT_TOO_LARGE, shells.texts().of("refusal.too-large"));
    }

    /// Pages come back by themselves when the database does: nothing here has to be started again.
    @ExceptionHandler
    Object away(StorageAway away, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("The database does not answer: {}", code(away));
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, shells.texts().of("refusal.storage-away"));
    }

    private static String code(StorageAway away) {
        for (Throwable cause = away; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getClass().getSimpleName() + " " + sql.getSQLState();
            }
        }
        return "no code";
    }

    /// The last net. What broke is logged with its class and place, not with its message, which may hold study text.
    ///
    /// @param goneIfNull asked for so that no answer means: nobody is there to take one
    @ExceptionHandler
    @Nullable
    Object broken(Exception broken, HttpServletRequest request, HttpServletResponse goneIfNull) {
        if (DisconnectedClientHelper.isClientDisconnectedException(broken)) {
            LOG.debug(
                    "Somebody went on before the answer was there: {}",
                    broken.getClass().getName());
            return null;
        }
        if (broken instanceof ErrorResponse known) {
            var key = known.getStatusCode().value() == 404 ? "refusal.not-there" : "refusal.not-understood";
            return answer(request, known.getStatusCode(), shells.texts().of(key));
        }
        var place = broken.getStackTrace().length > 0 ? broken.getStackTrace()[0] : "unknown place";
        LOG.error("A request failed: {} at {}", broken.getClass().getName(), place);
        LOG.debug("Its trace", broken);
        return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, shells.texts().of("refusal.broken"));
    }

    private Object answer(HttpServletRequest request, HttpStatusCode status, String message) {
        var accept = request.getHeader("Accept");
        if (accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE)) {
            return ResponseEntity.status(status).body(Map.of("message", message));
        }
        if (request.getHeader("HX-Request") != null) {
            var fragment = new ModelAndView("layout/refusal", Map.of("message", message));
            fragment.setStatus(status);
            return fragment;
        }
        var texts = shells.texts();
        var page = new ModelAndView(
                "layout/message",
                Map.of(
                        "shell", shells.outside(request),
                        "title", texts.of("shell.problem." + (status.value() == 401 ? "link" : "any")),
                        "message", message,
                        "next", texts.of("shell.problem.next")));
        page.setStatus(status);
        return page;
    }
}
