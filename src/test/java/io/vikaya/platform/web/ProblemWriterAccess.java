package io.vikaya.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Makes a writer without an application around it. */
public final class ProblemWriterAccess {

    private ProblemWriterAccess() {}

    public static ProblemWriter create(ObjectMapper json) {
        return new ProblemWriter(json, new ProblemWords());
    }
}
