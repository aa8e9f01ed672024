package io.vikaya.identity;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.vikaya.identity.security.AccessTokens;
import io.vikaya.identity.security.MasterKeys;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Tokens somebody made up or tampered with (OWASP ASVS 5.0, 9.1.1, 9.1.2, 9.2.1 to 9.2.3). The real key signs where the lie is elsewhere. */
@VikayaTest
class TokenZooTests {

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    AccessTokens tokens;

    @Autowired
    Sessions sessions;

    @Autowired
    MasterKeys keys;

    private UserView owner;
    private UUID session;
    private String genuine;
    private MasterKeys.DerivedKey key;

    @BeforeEach
    void signIn() {
        owner = shop.open();
        session = sessions.begin(owner).session().value();
        genuine = tokens.issue(owner, session).value();
        key = keys.derive("access token signing key 1", "HmacSHA256").getFirst();
    }

    @Test
    void acceptsTheGenuineOneAndOneMadeTheSameWay() throws Exception {
        visitors.somewhere().getWith(genuine, "/invoices").andExpect(status().isOk());
        visitors.somewhere()
                .getWith(signed(UnaryOperator.identity()), "/invoices")
                .andExpect(status().isOk());
    }

    @TestFactory
    Stream<DynamicTest> refusesForgeries() throws Exception {
        var parts = genuine.split("\\.");
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        return Stream.of(
                refused("nonsense", "nonsense"),
                refused("no signature at all", parts[0] + "." + parts[1] + "."),
                refused("algorithm none", new PlainJWT(claims().build()).serialize()),
                refused("a changed body under the old signature", parts[0] + "." + changed(parts[1]) + "." + parts[2]),
                refused("a changed signature", parts[0] + "." + parts[1] + "." + flipped(parts[2])),
                refused(
                        "another key under our key's id",
                        sign(header(key.id()).build(), claims().build(), mac("another key of thirty-two bytes!!"))),
                refused(
                        "an unknown key id",
                        sign(
                                header("unknown").build(),
                                claims().build(),
                                mac(key.key().getEncoded()))),
                refused(
                        "another algorithm of the same family",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.HS512)
                                        .type(new JOSEObjectType("at+jwt"))
                                        .keyID(key.id())
                                        .build(),
                                claims().build(),
                                mac("another key of sixty-four bytes, long enough for the larger hash."))),
                refused(
                        "an RSA signature",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .type(new JOSEObjectType("at+jwt"))
                                        .keyID(key.id())
                                        .build(),
                                claims().build(),
                                new RSASSASigner(rsa.getPrivate()))),
                refused(
                        "a key brought along",
                        sign(
                                header(key.id())
                                        .jwkURL(java.net.URI.create("https://keys.example"))
                                        .build(),
                                claims().build(),
                                mac("another key of thirty-two bytes!!"))),
                refused(
                        "another type of token",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.HS256)
                                        .type(JOSEObjectType.JWT)
                                        .keyID(key.id())
                                        .build(),
                                claims().build(),
                                mac(key.key().getEncoded()))),
                refused(
                        "no type",
                        sign(
                                new JWSHeader.Builder(JWSAlgorithm.HS256)
                                        .keyID(key.id())
                                        .build(),
                                claims().build(),
                                mac(key.key().getEncoded()))),
                refused("expired", signed(claims -> claims.expirationTime(in(-120)))),
                refused("without expiry", signed(claims -> claims.expirationTime(null))),
                refused("not yet valid", signed(claims -> claims.notBeforeTime(in(300)))),
                refused("for somebody else's ears", signed(claims -> claims.audience("another-api"))),
                refused("without audience", signed(claims -> claims.audience(List.of()))),
                refused("of another issuer", signed(claims -> claims.issuer("somebody"))),
                refused("without a sign-in", signed(claims -> claims.claim("sid", null))),
                refused(
                        "of a sign-in that never was",
                        signed(claims -> claims.claim("sid", UUID.randomUUID().toString()))),
                refused(
                        "somebody else on this sign-in",
                        signed(claims -> claims.subject(shop.open().id().toString()))),
                refused(
                        "nobody",
                        signed(claims -> claims.subject(UUID.randomUUID().toString()))),
                refused("a subject that is none", signed(claims -> claims.subject("1 or 1=1"))));
    }

    @Test
    void takesNothingFromTheTokenThatItDidNotPutThere() throws Exception {
        var viewer = shop.member(owner, Role.VIEWER);
        var hers = sessions.begin(viewer).session().value();
        var boasting = signed(claims -> claims.subject(viewer.id().toString())
                .claim("sid", hers.toString())
                .claim("role", "OWNER")
                .claim("tenant", shop.open().tenant()));

        visitors.somewhere()
                .getWith(boasting, "/me")
                .andExpect(jsonPath("$.role").value("VIEWER"));
        visitors.somewhere().getWith(boasting, "/audit-log").andExpect(status().isForbidden());
    }

    private DynamicTest refused(String what, String token) {
        return DynamicTest.dynamicTest(what, () -> visitors.somewhere()
                .getWith(token, "/invoices")
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").exists()));
    }

    private JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("vikaya")
                .audience("vikaya-api")
                .subject(owner.id().toString())
                .claim("sid", session.toString())
                .issueTime(in(0))
                .notBeforeTime(in(0))
                .expirationTime(in(600));
    }

    private String signed(UnaryOperator<JWTClaimsSet.Builder> lie) throws Exception {
        return sign(
                header(key.id()).build(),
                lie.apply(claims()).build(),
                mac(key.key().getEncoded()));
    }

    private static JWSHeader.Builder header(String id) {
        return new JWSHeader.Builder(JWSAlgorithm.HS256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(id);
    }

    private static String sign(JWSHeader header, JWTClaimsSet claims, JWSSigner signer) throws Exception {
        var token = new SignedJWT(header, claims);
        token.sign(signer);
        return token.serialize();
    }

    private static JWSSigner mac(String secret) throws Exception {
        return new MACSigner(secret);
    }

    private static JWSSigner mac(byte[] secret) throws Exception {
        return new MACSigner(secret);
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plus(Duration.ofSeconds(seconds)));
    }

    private static String changed(String body) {
        var text = new String(Base64.getUrlDecoder().decode(body), java.nio.charset.StandardCharsets.UTF_8);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.replaceFirst("\"sub\":\"[^\"]+", "\"sub\":\"" + UUID.randomUUID())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static String flipped(String signature) {
        var first = signature.charAt(0) == 'A' ? 'B' : 'A';
        return first + signature.substring(1);
    }
}
