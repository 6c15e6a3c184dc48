package org.emic.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.emic.accounts.Actor;
import org.emic.accounts.Team;
import org.emic.accounts.Visit;
import org.emic.ids.StudyId;
import org.emic.refusal.NotThere;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/// Lets a handler ask for the [Visit] or, under `/studies/{study}`, for the [Actor]. A study in which the visit has no
/// part is answered like one that does not exist.
@Component
final class ActorResolver implements HandlerMethodArgumentResolver {

    private final Visits visits;
    private final Team team;

    ActorResolver(Visits visits, Team team) {
        this.visits = visits;
        this.team = team;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Visit.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("only HTTP requests are resolved");
        }
        var visit = visits.of(request).orElseThrow(NotSignedIn::new);
        if (parameter.getParameterType() == Visit.class) {
            return visit;
        }
        return team.actor(visit, study(web)).orElseThrow(NotThere::new);
    }

    private static StudyId study(NativeWebRequest web) {
        var variables =
                web.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (variables instanceof Map<?, ?> map && map.get("study") instanceof String text) {
            return StudyId.of(text);
        }
        throw new IllegalStateException("an actor is asked for outside a study");
    }
}
