package io.vikaya.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Refuses from a filter, where no controller advice hears of it, in the same words and the same form. */
@Component
public class ProblemWriter {

    private final ObjectMapper json;
    private final ProblemWords words;

    ProblemWriter(ObjectMapper json, ProblemWords words) {
        this.json = json;
        this.words = words;
    }

    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String code,
            String detail,
            Map<String, ?> members)
            throws IOException {
        var problem = Problems.of(status, code, detail);
        members.forEach(problem::setProperty);
        words.complete(problem, request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}
