package io.vikaya.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import io.vikaya.identity.UserView;
import io.vikaya.testing.Api;
import io.vikaya.testing.Shop;
import io.vikaya.testing.VikayaTest;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a body may not say is not heard: whose it is, how it stands, what it adds up to (OWASP ASVS 5.0, 15.3.3). */
@VikayaTest
class MassAssignmentTests {

    private static final String ID = UUID.randomUUID().toString();

    @Autowired
    Api api;

    @Autowired
    Shop shop;

    private UserView mine;
    private UserView other;

    @BeforeEach
    void open() {
        mine = shop.open();
        other = shop.open();
    }

    @Test
    void leavesACustomerWithWhoeverMadeThem() throws Exception {
        api.postAs(mine, "/customers", """
                {"name":"Vanna","id":"%s","tenantId":"%s","archived":true,"version":99}""".formatted(ID, tenant()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.archived").value(false));

        api.getAs(other, "/customers").andExpect(jsonPath("$.total").value(0));
        api.getAs(mine, "/customers/" + ID).andExpect(status().isNotFound());
    }

    @Test
    void letsNobodyWriteStockOrItsOwner() throws Exception {
        var made = api.postAs(mine, "/products", """
                {"sku":"X-1","name":"X","price":{"amount":"1.00","currency":"USD"},"unit":"piece","trackStock":true,
                "backorder":false,"tenantId":"%s","onHand":"1000","reserved":"-5","active":false}""".formatted(tenant()))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(Double.parseDouble(String.valueOf(JsonPath.<Object>read(made, "$.onHand"))))
                .isZero();
        assertThat(JsonPath.<Boolean>read(made, "$.active")).isTrue();
        api.getAs(other, "/products").andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void addsAnInvoiceUpItselfAndLeavesItADraft() throws Exception {
        var customer = shop.in(mine, shop::customer);
        api.postAs(mine, "/invoices", """
                {"customerId":"%s","currency":"USD","tenantId":"%s","status":"PAID","number":"INV-0001","total":"0.01",
                "paid":"9.00","usdKhrRate":"1","payToken":"mine","lines":[{"description":"Tea","quantity":"2","unitPrice":"4.50",
                "taxPercent":"0","total":"0.01"}]}""".formatted(customer.value(), tenant()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.status").value("DRAFT"))
                .andExpect(jsonPath("$.number").isEmpty())
                .andExpect(jsonPath("$.total.amount").value("9.00"))
                .andExpect(jsonPath("$.paid.amount").value("0.00"))
                .andExpect(jsonPath("$.usdKhrRate").value("4100.0000"))
                .andExpect(jsonPath("$.payUrl").isEmpty());
    }

    private String tenant() {
        return Objects.requireNonNull(other.tenant()).toString();
    }
}
