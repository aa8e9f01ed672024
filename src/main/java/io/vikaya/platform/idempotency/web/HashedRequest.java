package io.vikaya.platform.idempotency.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/**
 * A request with a fingerprint of what it says.
 *
 * @param request to go on with; its body can still be read
 */
record HashedRequest(String hash, HttpServletRequest request) {

    /** JSON bodies are small; a larger one is cut and refused as broken further on. */
    private static final int LARGEST_JSON = 2_000_000;

    static HashedRequest of(HttpServletRequest request) throws IOException, ServletException {
        var type = request.getContentType();
        if (type != null && type.startsWith("multipart/")) {
            return new HashedRequest(hashOfParts(request), request);
        }
        var body = request.getInputStream().readNBytes(LARGEST_JSON);
        var digest = sha256();
        digest.update(body);
        return new HashedRequest(HexFormat.of().formatHex(digest.digest()), new Again(request, body));
    }

    private static String hashOfParts(HttpServletRequest request) throws IOException, ServletException {
        var digest = sha256();
        var parsed = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (parsed != null) {
            for (var file : parsed.getFileMap().values()) {
                update(digest, file.getName(), file.getInputStream());
            }
        } else {
            for (var part : request.getParts()) {
                update(digest, part.getName(), part.getInputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void update(MessageDigest digest, String name, InputStream content) throws IOException {
        try (content) {
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            var buffer = new byte[8192];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    /** The body once more. */
    private static final class Again extends HttpServletRequestWrapper {

        private final byte[] body;

        Again(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public BufferedReader getReader() {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("Read at once");
                }

                @Override
                public int read() {
                    return bytes.read();
                }
            };
        }
    }
}
