package io.vikaya.platform.idempotency.web;

import io.vikaya.identity.Caller;
import io.vikaya.platform.idempotency.KeptAnswers;
import io.vikaya.platform.idempotency.KeptAnswers.Kept;
import io.vikaya.platform.idempotency.KeptAnswers.Key;
import io.vikaya.platform.web.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Does what a POST asks for once, however often it is sent under one {@code Idempotency-Key} (the convention of
 * docs.stripe.com/api/idempotent_requests): the same request gets the same answer again, another one under that key is
 * refused. What was refused before any work is not kept.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;
    private static final int LARGEST_ANSWER = 200_000;
    /** Nothing here works longer; whoever still is after this died at it. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Set<Integer> REFUSED_BEFORE_WORK = Set.of(400, 401, 403, 404, 413, 415, 422, 423, 429);

    private final KeptAnswers answers;
    private final ProblemWriter problems;

    public IdempotencyFilter(KeptAnswers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    /** Sign-ins are never kept: their answers are secrets. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod())
                || request.getHeader(HEADER) == null
                || request.getRequestURI().startsWith("/api/v1/auth/")
                || request.getRequestURI().startsWith("/api/v1/me/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var value = request.getHeader(HEADER);
        if (value.isBlank() || value.length() > LONGEST || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            refuse(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    "idempotency-key-invalid",
                    "The Idempotency-Key has 1 to 255 visible ASCII characters");
            return;
        }
        var hashed = HashedRequest.of(request);
        var key = new Key(owner(request), "POST " + request.getRequestURI(), value);
        var kept = answers.begin(key, hashed.hash());
        if (kept != null) {
            answerAgain(request, response, hashed.hash(), kept);
            return;
        }
        var caught = new ContentCachingResponseWrapper(response);
        try {
            chain.doFilter(hashed.request(), caught);
            settle(key, caught);
        } catch (ServletException | IOException | RuntimeException e) {
            answers.forget(key);
            throw e;
        }
        caught.copyBodyToResponse();
    }

    private void settle(Key key, ContentCachingResponseWrapper caught) {
        if (REFUSED_BEFORE_WORK.contains(caught.getStatus()) || caught.getContentSize() > LARGEST_ANSWER) {
            answers.forget(key);
        } else {
            answers.complete(key, caught.getStatus(), caught.getContentType(), caught.getContentAsByteArray());
        }
    }

    private void answerAgain(HttpServletRequest request, HttpServletResponse response, String hash, Kept kept)
            throws IOException {
        if (!kept.requestHash().equals(hash)) {
            refuse(
                    request,
                    response,
                    HttpStatus.UNPROCESSABLE_ENTITY,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for another request");
        } else if (kept.status() == null && answers.isStale(kept, PATIENCE)) {
            // It may have been done and not told: doing it again could do it twice.
            refuse(
                    request,
                    response,
                    HttpStatus.CONFLICT,
                    "outcome-unknown",
                    "We do not know whether this was done; look, and send it again under a new key if not");
        } else if (kept.status() == null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(request, response, HttpStatus.CONFLICT, "request-in-progress", "This request is being worked on");
        } else {
            response.setHeader("Idempotency-Replayed", "true");
            response.setStatus(kept.status());
            if (kept.contentType() != null) {
                response.setContentType(kept.contentType());
            }
            if (kept.body() != null) {
                response.getOutputStream().write(kept.body());
            }
        }
    }

    private void refuse(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        problems.write(request, response, status, code, detail, Map.of());
    }

    private static String owner(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Caller caller
                ? "user:" + caller.user().id()
                : "address:" + request.getRemoteAddr();
    }
}
