package io.vikaya.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Puts a problem into the reader's language, says which address it is about and by which id its traces are found. The English
 * sentence comes with the refusal; Khmer ones stand in {@code messages/problems_km.properties} under the code, with
 * {@code {name}} where a member of the problem belongs.
 */
@Component
public class ProblemWords {

    private static final String BUNDLE = "messages/problems";
    private static final Pattern MEMBER = Pattern.compile("\\{(\\w+)}");

    /** Changes the problem in place. */
    public void complete(ProblemDetail problem, HttpServletRequest request) {
        problem.setInstance(URI.create(request.getRequestURI().replaceAll("[^\\w/.-]", "")));
        Optional.ofNullable(MDC.get("traceId")).ifPresent(trace -> problem.setProperty("traceId", trace));
        var members = problem.getProperties();
        if (members == null) {
            return;
        }
        var code = members.get("code");
        if (code != null && "km".equals(request.getLocale().getLanguage())) {
            khmer(code.toString())
                    .ifPresent(text -> problem.setDetail(MEMBER.matcher(text).replaceAll(match -> {
                        var value = members.get(match.group(1));
                        return value == null ? "" : Matcher.quoteReplacement(value.toString());
                    })));
        }
    }

    private static Optional<String> khmer(String code) {
        try {
            return Optional.of(ResourceBundle.getBundle(BUNDLE, Locale.of("km")).getString(code));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }
}
