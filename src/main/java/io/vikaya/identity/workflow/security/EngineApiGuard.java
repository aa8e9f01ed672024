package io.vikaya.identity.workflow.security;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.Role;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What a tenant's people may do with the engine through the interface behind Tasklist: look (the engine itself shows them
 * their own tenant only), take a task, give it back, and send its form with the form's own fields. Everything else of that
 * interface is for operators, whatever permissions the engine would grant: a process variable nobody drew on the form could
 * decide a payment. What is another tenant's does not exist, whatever the engine would answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 101)
class EngineApiGuard extends OncePerRequestFilter {

    private static final String API = "/camunda/api/engine/engine/default";
    private static final String ENGINE = "default";
    private static final Pattern LOOKING = Pattern.compile(
            "/(task|task/count|filter/[^/]+/(list|count|singleResult)|variable-instance|history/[\\w-]+(/count)?"
                    + "|case-execution|execution|process-instance)");
    private static final Pattern TAKING = Pattern.compile("/task/[^/]+/(claim|unclaim)");
    private static final Pattern SENDING = Pattern.compile("/task/([^/]+)/(submit-form|complete)");

    private final IdentityService identity;
    private final OwnThings own;
    private final FormService forms;
    private final ObjectMapper json;

    EngineApiGuard(IdentityService identity, OwnThings own, FormService forms, ObjectMapper json) {
        this.identity = identity;
        this.own = own;
        this.forms = forms;
        this.json = json;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/camunda/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (isSignIn(path) || isOperator(request)) {
            chain.doFilter(request, response);
            return;
        }
        var call = path.startsWith(API) ? path.substring(API.length()) : "";
        if (own.isAnothers(call)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (isReading(request)) {
            chain.doFilter(request, response);
            return;
        }
        var sending = SENDING.matcher(call);
        if (request.getMethod().equals("POST") && sending.matches()) {
            var kept = new KeptRequest(request);
            if (hasOnlyTheFormsFields(sending.group(1), kept.body())) {
                chain.doFilter(kept, response);
                return;
            }
        } else if (request.getMethod().equals("POST")
                && (LOOKING.matcher(call).matches() || TAKING.matcher(call).matches())) {
            chain.doFilter(request, response);
            return;
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isSignIn(String path) {
        return path.startsWith("/camunda/api/admin/auth/");
    }

    private static boolean isReading(HttpServletRequest request) {
        return Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
    }

    private boolean isOperator(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                && Optional.ofNullable(AuthenticationUtil.getAuthsFromSession(session))
                        .map(all -> all.getAuthenticationForProcessEngine(ENGINE))
                        .flatMap(authentication -> identity.findByUsername(authentication.getIdentityId()))
                        .filter(user -> user.role() == Role.OPERATOR)
                        .isPresent();
    }

    private boolean hasOnlyTheFormsFields(String task, byte[] body) {
        try {
            var sent = new HashSet<String>();
            json.readTree(body).path("variables").fieldNames().forEachRemaining(sent::add);
            return fieldsOf(task).containsAll(sent);
        } catch (IOException | ProcessEngineException e) {
            // Not JSON, no such task, or a task without a form of ours: nothing that could be sent.
            return false;
        }
    }

    private Set<String> fieldsOf(String task) throws IOException {
        var fields = new HashSet<String>();
        try (var form = forms.getDeployedTaskForm(task)) {
            collect(json.readTree(form), fields);
        }
        return fields;
    }

    /** Read-only fields show variables; they are not for sending. */
    private static void collect(JsonNode component, Set<String> fields) {
        var enabled = !component.path("disabled").asBoolean()
                && !component.path("readonly").asBoolean();
        if (enabled && component.hasNonNull("key")) {
            fields.add(component.path("key").asText());
        }
        component.path("components").forEach(child -> collect(child, fields));
    }
}
