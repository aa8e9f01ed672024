package io.vikaya.payment.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.vikaya.testing.Api;
import io.vikaya.testing.ProcessRunner;
import io.vikaya.testing.Readings;
import io.vikaya.testing.ScriptedReader;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VikayaTest
class ReviewControllerTests {

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    @Autowired
    ScriptedReader reader;

    @Autowired
    ProcessRunner runner;

    @Test
    void namesWhoTookAReviewAsTheShopDoes() throws Exception {
        var owner = shop.open();
        var reviewer = shop.reviewer(owner);
        reader.reads(Readings.of("10.00").id(null).build());
        shop.in(owner, () -> shop.sendProof(shop.sent(shop.product("5.00", 10), 2)));
        runner.runToNextWaitState();

        var waiting = api.getAs(owner, "/reviews")
                .andExpect(jsonPath("$[0].assigneeName").isEmpty());
        String task = JsonPath.read(waiting.andReturn().getResponse().getContentAsString(), "$[0].taskId");
        api.postAs(reviewer, "/reviews/" + task + "/claim", "").andExpect(status().isNoContent());

        api.getAs(owner, "/reviews")
                .andExpect(jsonPath("$[0].assignee").value(reviewer.username()))
                .andExpect(jsonPath("$[0].assigneeName").value(reviewer.displayName()));
    }
}
