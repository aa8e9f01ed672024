package io.vikaya.platform.persistence;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** Connection details, taken from a URL as hosting providers write it. */
record GivenDatabase(String jdbcUrl, String user, String secret) implements JdbcConnectionDetails {

    private static final Pattern LOGIN = Pattern.compile("[?&]user=([^&]+)");

    /**
     * Accepts {@code postgres://} and {@code jdbc:postgresql://}. Server-side prepared statements are switched off unless
     * the URL says otherwise: a pooler in transaction mode loses them between statements.
     */
    static GivenDatabase parse(String url) {
        if (url.startsWith("jdbc:")) {
            return new GivenDatabase(withoutPreparedStatements(url), "", "");
        }
        var uri = URI.create(url);
        var userInfo = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
        var colon = userInfo.indexOf(':');
        var user = colon < 0 ? userInfo : userInfo.substring(0, colon);
        var secret = colon < 0 ? "" : userInfo.substring(colon + 1);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var jdbc = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        return new GivenDatabase(withoutPreparedStatements(jdbc), decode(user), decode(secret));
    }

    private static String withoutPreparedStatements(String url) {
        return url.contains("prepareThreshold") ? url : url + (url.contains("?") ? "&" : "?") + "prepareThreshold=0";
    }

    /** The name the application is known by to the database. */
    String login() {
        if (!user.isEmpty()) {
            return user;
        }
        var named = LOGIN.matcher(jdbcUrl);
        return named.find() ? decode(named.group(1)) : System.getProperty("user.name");
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String getJdbcUrl() {
        return jdbcUrl;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return secret;
    }

    /** Without the secret, because records print everything. */
    @Override
    public String toString() {
        return "GivenDatabase[" + user + "]";
    }
}
