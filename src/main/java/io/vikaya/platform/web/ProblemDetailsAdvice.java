package io.vikaya.platform.web;

import io.vikaya.shared.error.ApplicationException;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * The only place where a refusal becomes an HTTP status. Every error leaves as RFC 9457 {@code application/problem+json}
 * with a stable {@code code}; nothing of the server's inside is ever shown.
 */
@RestControllerAdvice
class ProblemDetailsAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemDetailsAdvice.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(ApplicationException refusal) {
        var response = ResponseEntity.status(statusOf(refusal.kind()));
        refusal.retryAfter()
                .ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds() + 1)));
        return response.body(refusal(refusal));
    }

    @ExceptionHandler
    ProblemDetail forbidden(AccessDeniedException refusal) {
        return Problems.of(HttpStatus.FORBIDDEN, "role-insufficient", "Your role does not allow this");
    }

    @ExceptionHandler
    ProblemDetail outdated(OptimisticLockingFailureException refusal) {
        return Problems.of(
                HttpStatus.CONFLICT,
                "changed-meanwhile",
                "Somebody else changed this a moment ago; reload and try again");
    }

    @ExceptionHandler
    ProblemDetail invalid(ConstraintViolationException refusal) {
        return Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception accident) {
        LOG.error("Request failed unexpectedly", accident);
        return Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "internal-error",
                "Something went wrong on our side; nothing was changed");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var problem =
                Problems.of(HttpStatus.UNPROCESSABLE_ENTITY, "invalid-input", "Some fields are missing or not valid");
        List<Map<String, String>> errors = e.getBindingResult().getFieldErrors().stream()
                .map(error -> Map.of(
                        "pointer",
                        "/" + error.getField().replace('.', '/').replaceAll("\\[(\\d+)]", "/$1"),
                        "detail",
                        String.valueOf(error.getDefaultMessage())))
                .toList();
        problem.setProperty("errors", errors);
        return ResponseEntity.unprocessableEntity().body(problem);
    }

    /** A value object may refuse while the body is being read; then its own sentence says more than "unreadable". */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApplicationException refusal) {
                return ResponseEntity.status(statusOf(refusal.kind())).body(refusal(refusal));
            }
        }
        return ResponseEntity.badRequest()
                .body(Problems.of(
                        HttpStatus.BAD_REQUEST, "unreadable-request", "The request is not valid JSON for this call"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ResponseEntity.status(HttpStatus.PAYLOAD_TOO_LARGE)
                .body(Problems.of(
                        HttpStatus.PAYLOAD_TOO_LARGE,
                        "image-too-large",
                        "The picture is larger than 8 MB; send a smaller one"));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var response = super.handleExceptionInternal(e, body, headers, status, request);
        if (response != null && response.getBody() instanceof ProblemDetail problem) {
            var code = "http-" + status.value();
            problem.setType(URI.create("/problems/" + code));
            problem.setProperty("code", code);
        }
        return response;
    }

    private static ProblemDetail refusal(ApplicationException refusal) {
        var problem = Problems.of(statusOf(refusal.kind()), refusal.code(), String.valueOf(refusal.getMessage()));
        refusal.details().forEach(problem::setProperty);
        return problem;
    }

    private static HttpStatus statusOf(ApplicationException.Kind kind) {
        return switch (kind) {
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case PAYMENT_REQUIRED -> HttpStatus.PAYMENT_REQUIRED;
            case LOCKED -> HttpStatus.LOCKED;
            case TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE;
            case LIMIT_REACHED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
