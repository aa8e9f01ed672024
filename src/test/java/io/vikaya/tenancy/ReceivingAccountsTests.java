package io.vikaya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.NoReceivingAccountException;
import io.vikaya.invoice.WriteInvoice;
import io.vikaya.shared.money.Currencies;
import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import io.vikaya.testing.Visitors;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Where a shop is paid: several accounts, one of them chosen first, each for the currencies it takes. */
@VikayaTest
class ReceivingAccountsTests {

    @Autowired
    Shop shop;

    @Autowired
    Api api;

    @Autowired
    ReceivingAccounts accounts;

    @Autowired
    InvoiceService invoices;

    @Autowired
    InvoiceIssuing issuing;

    private UserView owner;

    @BeforeEach
    void open() {
        owner = shop.open();
    }

    @Test
    void choosesThePrimaryThatTakesTheCurrencyElseTheOldest() {
        var both = first();
        var riel = add("100 000 001", Currencies.KHR);
        add("100 000 002", Currencies.KHR);
        assertThat(receiving(Currencies.KHR)).isEqualTo(Shop.ACCOUNT);

        in(() -> accounts.makePrimary(riel));
        assertThat(receiving(Currencies.KHR)).isEqualTo("100 000 001");
        assertThat(receiving(Currencies.USD)).isEqualTo(Shop.ACCOUNT);

        remove(both);
        assertThat(receiving(Currencies.USD)).isNull();
        remove(riel);
        assertThat(receiving(Currencies.KHR)).isEqualTo("100 000 002");
        assertThat(in(accounts::list).getFirst().primary()).isTrue();
    }

    @Test
    void stillKnowsWhereMoneyAskedForEarlierGoes() {
        remove(first());

        assertThat(receiving(Currencies.USD)).isNull();
        assertThat(in(() -> accounts.expectedFor(Currencies.USD)).getFirst().accountNumber())
                .isEqualTo(Shop.ACCOUNT);
    }

    @Test
    void sendsNoInvoiceThatNoAccountTakes() {
        in(() -> accounts.change(first(), details(Shop.ACCOUNT, Currencies.USD)));
        var customer = in(shop::customer);
        var riel = in(() -> invoices.write(new WriteInvoice(
                        customer,
                        Currencies.KHR,
                        null,
                        null,
                        null,
                        List.of(new WriteInvoice.Line(
                                null, "Ice", BigDecimal.ONE, new BigDecimal("4000"), BigDecimal.ZERO))))
                .id());
        assertThatThrownBy(() -> in(() -> issuing.send(riel))).isInstanceOf(NoReceivingAccountException.class);

        add("100 000 001", Currencies.KHR);
        assertThat(in(() -> issuing.send(riel)).number()).isNotNull();
    }

    @Test
    void areAddedChangedPreferredAndRemovedOverTheApi() throws Exception {
        var added = api.postAs(owner, "/shop/receiving-accounts", """
                        {"bank":"Wing","accountNumber":"099-888-777","accountHolder":"CHAN SOKHA","currency":"KHR"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.primary").value(false))
                .andExpect(jsonPath("$.currency").value("KHR"));
        var path = "/shop/receiving-accounts/" + Visitors.value(added, "$.id");

        api.putAs(owner, path, """
                        {"bank":"Wing Bank","accountNumber":"099 888 777","accountHolder":"CHAN SOKHA"}""")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.bank").value("Wing Bank"))
                .andExpect(jsonPath("$.currency").doesNotExist());
        api.postAs(owner, path + "/make-primary", "{}")
                .andExpect(jsonPath("$.primary").value(true));
        api.getAs(owner, "/shop")
                .andExpect(jsonPath("$.receivingAccounts.length()").value(2))
                .andExpect(jsonPath("$.receivingAccounts[0].bank").value("Wing Bank"))
                .andExpect(jsonPath("$.receivingAccounts[1].primary").value(false));
        api.deleteAs(owner, path).andExpect(status().isNoContent());
        api.deleteAs(owner, path).andExpect(status().isNotFound());
        api.getAs(owner, "/shop")
                .andExpect(jsonPath("$.receivingAccounts[0].primary").value(true));
    }

    @Test
    void refusesTheSameNumberTwiceHoweverItIsSpaced() throws Exception {
        api.postAs(owner, "/shop/receiving-accounts", body("005-123456"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("receiving-account-taken"));
        remove(first());
        api.postAs(owner, "/shop/receiving-accounts", body("005-123456")).andExpect(status().isCreated());
        api.postAs(shop.open(), "/shop/receiving-accounts", body("005 999 000")).andExpect(status().isCreated());
        api.postAs(owner, "/shop/receiving-accounts", body("005 999 000")).andExpect(status().isCreated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "12 34a 567", "1234567890123456789012345678901", "12--345678", "១២៣៤៥៦៧"})
    void refusesWhatIsNoAccountNumber(String number) throws Exception {
        api.postAs(owner, "/shop/receiving-accounts", body(number)).andExpect(status().is(422));
    }

    @Test
    void refusesOtherCurrencies() throws Exception {
        api.postAs(owner, "/shop/receiving-accounts", """
                        {"bank":"ABA Bank","accountNumber":"100000001","accountHolder":"X","currency":"THB"}""")
                .andExpect(jsonPath("$.code").value("unknown-currency"));
    }

    @Test
    void areForAdminsOfTheShopToChange() throws Exception {
        var path = "/shop/receiving-accounts/" + first();
        api.postAs(shop.member(owner, Role.USER), path + "/make-primary", "{}").andExpect(status().isForbidden());
        var stranger = shop.open();
        api.putAs(stranger, path, body("100 000 001")).andExpect(status().isNotFound());
        api.postAs(stranger, path + "/make-primary", "{}").andExpect(status().isNotFound());
        api.deleteAs(stranger, path)
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("receiving-account-not-found"));
        api.getAs(shop.member(owner, Role.VIEWER), "/shop")
                .andExpect(jsonPath("$.receivingAccounts[0].accountNumber").value(Shop.ACCOUNT));
    }

    /** What is masked to the same three digits is still told apart, or a thief's account could slip in unseen. */
    @Test
    void leavesATrailEvenWhereTheMaskedNumbersLookAlike() throws Exception {
        api.putAs(owner, "/shop/receiving-accounts/" + first(), body("999 999 456"))
                .andExpect(status().isOk());
        remove(first());

        api.getAs(owner, "/audit-log?action=receiving-account.changed")
                .andExpect(jsonPath("$.items[0].before.account").value("***456"))
                .andExpect(jsonPath("$.items[0].after.account").value("≠ ***456"));
        api.getAs(owner, "/audit-log?action=receiving-account.removed")
                .andExpect(jsonPath("$.items[0].details.account").value("***456"));
        api.getAs(owner, "/audit-log?search=receiving-account.added")
                .andExpect(jsonPath("$.items[0].after.account").value("***456"));
    }

    @Test
    void leavesOnePrimaryHoweverManyAreAddedAtOnce() throws Exception {
        remove(first());
        try (var people = Executors.newFixedThreadPool(4)) {
            var work = IntStream.range(0, 8)
                    .<Callable<ReceivingAccountId>>mapToObj(i -> () -> add("20000000" + i, null))
                    .toList();
            for (var done : people.invokeAll(work)) {
                assertThat(done.get()).isNotNull();
            }
        }
        assertThat(in(accounts::list))
                .hasSize(8)
                .filteredOn(ReceivingAccountView::primary)
                .hasSize(1);
    }

    private ReceivingAccountId first() {
        return in(accounts::list).getFirst().id();
    }

    private ReceivingAccountId add(String number, @Nullable Currency currency) {
        return in(() -> accounts.add(details(number, currency))).id();
    }

    private void remove(ReceivingAccountId id) {
        in(() -> {
            accounts.archive(id);
            return true;
        });
    }

    private @Nullable String receiving(Currency currency) {
        return in(() -> accounts.receivingFor(currency))
                .map(ReceivingAccountDetails::accountNumber)
                .orElse(null);
    }

    private <T> T in(Supplier<T> work) {
        return shop.in(owner, work);
    }

    private static ReceivingAccountDetails details(String number, @Nullable Currency currency) {
        return new ReceivingAccountDetails("ABA Bank", number, Shop.HOLDER, null, currency);
    }

    private static String body(String number) {
        return """
                {"bank":"ABA Bank","accountNumber":"%s","accountHolder":"CHAN SOKHA"}""".formatted(number);
    }
}
