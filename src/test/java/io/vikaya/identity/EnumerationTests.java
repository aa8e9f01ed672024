package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.testing.Mailbox;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.ResultActions;

/** Nobody learns who has an account: not from the answer, and not from how long it takes. */
@VikayaTest
class EnumerationTests {

    private static final int ROUNDS = 15;
    /** Two such medians differ by less than a scheduler's time slice or two without meaning anything. */
    private static final long NOISE_NANOS = 15_000_000;

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void answersSignInsOfKnownAndUnknownAlike() throws Exception {
        var known = shop.open().username();

        compare(
                () -> visitors.somewhere().signIn(known, "not the password"),
                () -> visitors.somewhere().signIn("unknown" + COUNT.incrementAndGet(), "not the password"),
                401);
    }

    @Test
    void answersRegistrationsWithATakenNameOrMailAlike() throws Exception {
        var owner = shop.open();

        compare(
                () -> register(owner.username(), "fresh" + COUNT.incrementAndGet() + "@shop.example"),
                () -> register("fresh" + COUNT.incrementAndGet(), owner.email()),
                409);
    }

    /** What a free name costs must not be visible beside what a taken one costs: both hash a password first. */
    @Test
    void hashesBeforeItLooksWhetherANameIsTaken() throws Exception {
        var owner = shop.open();
        var free = new ArrayList<Long>();
        var taken = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            var name = "free" + COUNT.incrementAndGet();
            free.add(nanos(() -> register(name, name + "@shop.example")));
            taken.add(nanos(() -> register(owner.username(), owner.email())));
        }
        var hashing = nanos(() -> {
            var unused = passwords.encode("a long enough secret");
            return null;
        });

        assertThat(median(taken)).isGreaterThan(hashing / 2);
        assertThat(median(free)).isGreaterThan(hashing / 2);
    }

    @Test
    void answersResetsOfKnownAndUnknownAlike() throws Exception {
        var known = shop.open();

        compare(() -> forgot(known.email()), () -> forgot("unknown" + COUNT.incrementAndGet() + "@shop.example"), 202);
        assertThat(Mailbox.of("unknown1@shop.example")).isEmpty();
    }

    private ResultActions register(String username, String email) throws Exception {
        return visitors.somewhere().send("/auth/register", """
                {"shopName":"A shop","ownerName":"Somebody","username":"%s","email":"%s","password":"a long enough secret"}""".formatted(username, email));
    }

    private ResultActions forgot(String login) throws Exception {
        return visitors.somewhere().send("/auth/forgot-password", "{\"login\":\"%s\"}".formatted(login));
    }

    private void compare(Attempt one, Attempt other, int status) throws Exception {
        var ones = new ArrayList<Long>();
        var others = new ArrayList<Long>();
        for (var i = 0; i < ROUNDS; i++) {
            ones.add(nanos(one));
            others.add(nanos(other));
        }
        var first = one.run().andExpect(status().is(status)).andReturn().getResponse();
        var second = other.run().andExpect(status().is(status)).andReturn().getResponse();

        assertThat(untraced(first.getContentAsString())).isEqualTo(untraced(second.getContentAsString()));
        assertThat(first.getHeaderNames()).isEqualTo(second.getHeaderNames());
        // Wide, because the machine is shared: a skipped hash is a factor of ten and more, and tens of milliseconds.
        if (Math.abs(median(ones) - median(others)) > NOISE_NANOS) {
            assertThat((double) median(ones) / median(others)).isBetween(0.4, 2.5);
        }
    }

    /** Every request has an id of its own. */
    private static String untraced(String answer) {
        return answer.replaceAll("\"traceId\":\"\\w+\"", "");
    }

    private static long nanos(Attempt attempt) throws Exception {
        var start = System.nanoTime();
        var unused = attempt.run();
        return System.nanoTime() - start;
    }

    private static long median(ArrayList<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    /** Somebody tries something. */
    private interface Attempt {
        ResultActions run() throws Exception;
    }
}
