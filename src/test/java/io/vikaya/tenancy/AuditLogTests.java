package io.vikaya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who, what, when, from where, before and after; for the shop's own eyes, and for ever. */
@VikayaTest
class AuditLogTests {

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private UserView owner;

    @BeforeEach
    void open() {
        owner = shop.open();
    }

    @Test
    void tellsWhoChangedWhatFromWhereWithAccountsMasked() throws Exception {
        var id = Visitors.value(api.getAs(owner, "/shop"), "$.receivingAccounts[0].id");
        api.putAs(owner, "/shop/receiving-accounts/" + id, """
                        {"bank":"Wing","accountNumber":"099 888 777","accountHolder":"CHAN SOKHA"}""").andExpect(status().isOk());

        api.getAs(owner, "/audit-log?action=receiving-account.changed")
                .andExpect(jsonPath("$.items[0].actorName").value(owner.displayName()))
                .andExpect(jsonPath("$.items[0].address").value("127.0.0.1"))
                .andExpect(jsonPath("$.items[0].before.bank").value("ABA Bank"))
                .andExpect(jsonPath("$.items[0].after.bank").value("Wing"))
                .andExpect(jsonPath("$.items[0].before.account").value("***456"))
                .andExpect(jsonPath("$.items[0].after.account").value("***777"))
                .andExpect(jsonPath("$.items[0].after.accountHolder").doesNotExist());
    }

    @Test
    void keepsSecretsOutWhoeverForgetsToMaskThem() {
        record("test.careless", Map.of("password", "hunter2!", "apiToken", "abc", "note", "fine"));

        assertThat(entries().getFirst().details())
                .containsEntry("password", "***")
                .containsEntry("apiToken", "***")
                .containsEntry("note", "fine");
    }

    @Test
    void cannotBeChangedOrEmptied() {
        record("test.act", Map.of());
        for (var attempt : new String[] {
            "update public.audit_event set action = 'x' where tenant_id = ?",
            "delete from public.audit_event where tenant_id = ?"
        }) {
            assertThatThrownBy(() -> shop.in(
                            owner,
                            () -> transactions.execute(status -> jdbc.sql(attempt)
                                    .param(owner.tenant().value())
                                    .update())))
                    .isInstanceOf(org.springframework.dao.DataAccessException.class);
        }
    }

    @Test
    void findsByTextDayAndActor() throws Exception {
        record("test.first", Map.of("note", "coffee 100% arabica"));
        record("test.second", Map.of("note", "tea"));

        api.getAs(owner, "/audit-log?search=100%").andExpect(jsonPath("$.total").value(1));
        api.getAs(owner, "/audit-log?search=test.")
                .andExpect(jsonPath("$.total").value(2));
        api.getAs(owner, "/audit-log?from=2001-01-01&to=2001-12-31")
                .andExpect(jsonPath("$.total").value(0));
        api.getAs(owner, "/audit-log?from=2001-01-01&search=tea")
                .andExpect(jsonPath("$.total").value(1));
        api.getAs(owner, "/audit-log?size=1&page=1&search=test.")
                .andExpect(jsonPath("$.items[0].action").value("test.first"));
        api.getAs(owner, "/audit-log/actions")
                .andExpect(jsonPath("$[?(@ == 'test.first')]").exists());
    }

    @Test
    void exportsASpreadsheetThatRunsNoFormula() throws Exception {
        record("test.export", Map.of());
        for (var evil : new String[] {"=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "\t=1"}) {
            Actor.<Boolean, RuntimeException>callAs(new Actor(Actor.Kind.CUSTOMER, "x", evil), () -> {
                record("test.evil", Map.of("name", "សុខា, \"Sokha\""));
                return true;
            });
        }

        var csv = api.getAs(owner, "/audit-log/export?search=test.")
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"vikaya-audit-log.csv\""))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF").contains("'=cmd", "'+1", "'-1+1", "'@SUM", "\"\"Sokha\"\"");
        assertThat(csv.lines().skip(1))
                .hasSizeGreaterThanOrEqualTo(6)
                .noneMatch(line -> line.matches(".*(^|,)\"?[=+@-].*"));
    }

    @Test
    void readsEverythingOnceHoweverLong() {
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    for (var i = 0; i < 1_203; i++) {
                        trail.record("test.many", "thing", UUID.randomUUID(), Map.of("i", i));
                    }
                    return true;
                }));
        var seen = new java.util.HashSet<Long>();
        shop.in(owner, () -> {
            log.each(
                    new AuditQuestion(null, null, "test.many", null, null, null),
                    entry -> assertThat(seen.add(entry.id())).isTrue());
            return true;
        });

        assertThat(seen).hasSize(1_203);
    }

    @Test
    void isForAdminsOfItsShopOnly() throws Exception {
        record("test.mine", Map.of());

        api.getAs(shop.open(), "/audit-log?search=test.mine")
                .andExpect(jsonPath("$.total").value(0));
        api.getAs(shop.member(owner, Role.USER), "/audit-log").andExpect(status().isForbidden());
        api.getAs(shop.member(owner, Role.ADMIN), "/audit-log?search=test.mine")
                .andExpect(jsonPath("$.total").value(1));
    }

    private void record(String action, Map<String, ?> details) {
        shop.in(
                owner,
                () -> transactions.execute(status -> {
                    trail.record(action, "thing", UUID.randomUUID(), details);
                    return true;
                }));
    }

    private java.util.List<AuditEntry> entries() {
        return shop.in(owner, () -> log.search(new AuditQuestion(null, null, null, null, null, null), 0, 10)
                .items());
    }
}
