package io.vikaya.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.testing.MovableClock;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import io.vikaya.testing.Visitors.Visitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Guessing: slowed down, and of no use against anybody else. */
@VikayaTest
class SignInTests {

    private static final String RIGHT = "a long enough secret";

    @Autowired
    Visitors visitors;

    @Autowired
    Shop shop;

    @Autowired
    MovableClock clock;

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void locksAfterFiveFailuresAndSaysForHowLong() throws Exception {
        var owner = shop.open();
        var thief = visitors.somewhere();
        fail(thief, owner.username(), 5);

        thief.signIn(owner.username(), RIGHT)
                .andExpect(status().isLocked())
                .andExpect(jsonPath("$.code").value("sign-in-locked"))
                .andExpect(jsonPath("$.minutes").value(30))
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void keepsNobodyElsewhereOut() throws Exception {
        var owner = shop.open();
        for (var i = 0; i < 3; i++) {
            fail(visitors.somewhere(), owner.username(), 6);
        }

        visitors.somewhere().signIn(owner.username(), RIGHT).andExpect(status().isOk());
    }

    @Test
    void countsTheMailAndTheUsernameTogether() throws Exception {
        var owner = shop.open();
        var thief = visitors.somewhere();
        fail(thief, owner.username(), 3);
        fail(thief, owner.email(), 2);

        thief.signIn(owner.email(), RIGHT).andExpect(status().isLocked());
    }

    @Test
    void doesNotExtendALockByTriesDuringIt() throws Exception {
        var owner = shop.open();
        var thief = visitors.somewhere();
        fail(thief, owner.username(), 5);
        clock.advance(Duration.ofMinutes(29));
        for (var i = 0; i < 20; i++) {
            thief.signIn(owner.username(), "wrong again").andExpect(status().isLocked());
        }
        clock.advance(Duration.ofMinutes(2));

        thief.signIn(owner.username(), RIGHT).andExpect(status().isOk());
    }

    @Test
    void doublesEachLockUpToADay() throws Exception {
        var owner = shop.open();
        var thief = visitors.somewhere();
        for (var minutes : new long[] {30, 60, 120, 240, 480, 960, 1440, 1440}) {
            fail(thief, owner.username(), 5);
            thief.signIn(owner.username(), RIGHT)
                    .andExpect(status().isLocked())
                    .andExpect(jsonPath("$.minutes").value((int) minutes));
            clock.advance(Duration.ofMinutes(minutes).plusSeconds(1));
        }
    }

    @Test
    void forgetsFailuresAfterASuccessAndAfterAWhile() throws Exception {
        var owner = shop.open();
        var clumsy = visitors.somewhere();
        fail(clumsy, owner.username(), 4);
        clumsy.signIn(owner.username(), RIGHT).andExpect(status().isOk());
        fail(clumsy, owner.username(), 4);
        clumsy.signIn(owner.username(), RIGHT).andExpect(status().isOk());

        fail(clumsy, owner.username(), 4);
        clock.advance(Duration.ofMinutes(16));
        fail(clumsy, owner.username(), 4);
        clumsy.signIn(owner.username(), RIGHT).andExpect(status().isOk());
    }

    @Test
    void locksUnknownAccountsLikeKnownOnes() throws Exception {
        var thief = visitors.somewhere();
        fail(thief, "nobody.at.all", 5);

        thief.signIn("nobody.at.all", RIGHT)
                .andExpect(status().isLocked())
                .andExpect(jsonPath("$.code").value("sign-in-locked"));
    }

    @Test
    void letsAHundredTriesAtOnceBeNoMoreThanFive() throws Exception {
        var owner = shop.open();
        var thief = visitors.somewhere();
        var looked = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            var answers = new ArrayList<Future<Integer>>();
            for (var i = 0; i < 100; i++) {
                answers.add(threads.submit(() -> thief.signIn(owner.username(), "wrong")
                        .andReturn()
                        .getResponse()
                        .getStatus()));
            }
            for (var answer : answers) {
                looked += answer.get() == 401 ? 1 : 0;
            }
        }

        assertThat(looked).isEqualTo(5);
    }

    @Test
    void treatsAWholeNetworkAsOne() throws Exception {
        var owner = shop.open();
        for (var host = 1; host <= 5; host++) {
            fail(visitors.from("203.0.113." + host), owner.username(), 1);
        }
        visitors.from("203.0.113.77").signIn(owner.username(), RIGHT).andExpect(status().isLocked());
        for (var host = 1; host <= 5; host++) {
            fail(visitors.from("2001:db8:1:2::" + host), owner.username(), 1);
        }
        visitors.from("2001:db8:1:2:ffff::1").signIn(owner.username(), RIGHT).andExpect(status().isLocked());
        visitors.from("2001:db8:1:3::1").signIn(owner.username(), RIGHT).andExpect(status().isOk());
    }

    private static void fail(Visitor visitor, String login, int times) throws Exception {
        for (var i = 0; i < times; i++) {
            visitor.signIn(login, "not the password " + i);
        }
    }
}
