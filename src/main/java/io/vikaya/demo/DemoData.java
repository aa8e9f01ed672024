package io.vikaya.demo;

import io.vikaya.customer.CustomerDetails;
import io.vikaya.customer.CustomerService;
import io.vikaya.identity.AddUser;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.RegisterTenant;
import io.vikaya.identity.Role;
import io.vikaya.inventory.ProductDetails;
import io.vikaya.inventory.ProductService;
import io.vikaya.shared.money.Money;
import io.vikaya.telegram.DemoPhones;
import io.vikaya.tenancy.ReceivingAccountDetails;
import io.vikaya.tenancy.ReceivingAccounts;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantProfile;
import io.vikaya.tenancy.TenantService;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens the demonstration shop at the first start; all names and numbers are invented. */
@Component
@Order(1)
@ConditionalOnProperty("vikaya.demo.enabled")
class DemoData implements ApplicationRunner {

    private static final String SHOP = "Lotus Coffee Supplies";

    private final IdentityService identity;
    private final TenantService tenants;
    private final ReceivingAccounts accounts;
    private final CustomerService customers;
    private final ProductService products;
    private final ObjectProvider<DemoPhones> phones;
    private final TransactionTemplate transactions;

    DemoData(
            IdentityService identity,
            TenantService tenants,
            ReceivingAccounts accounts,
            CustomerService customers,
            ProductService products,
            ObjectProvider<DemoPhones> phones,
            TransactionTemplate transactions) {
        this.identity = identity;
        this.tenants = tenants;
        this.accounts = accounts;
        this.customers = customers;
        this.products = products;
        this.phones = phones;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identity.findByUsername(DemoLogin.OPERATOR.username()).isPresent()) {
            return;
        }
        var owner = identity.findByUsername(DemoLogin.OWNER.username())
                .orElseGet(() -> identity.register(new RegisterTenant(
                        SHOP,
                        "Sokha Chan",
                        DemoLogin.OWNER.username(),
                        "sokha@lotus.example",
                        DemoLogin.OWNER.password())));
        var tenant = Objects.requireNonNull(owner.tenant());
        TenantContext.runAs(
                tenant,
                () -> transactions.executeWithoutResult(status -> {
                    phone(true, owner.id().value(), "Sokha (shop)");
                    stock();
                    people();
                }));
        // Last, so that an interrupted first start begins again.
        identity.addOperator(
                DemoLogin.OPERATOR.username(), "operator@vikaya.example", "Operator", DemoLogin.OPERATOR.password());
    }

    private void stock() {
        tenants.describe(new TenantProfile(
                SHOP, "ផ្គត់ផ្គង់កាហ្វេ ឈូក", "12 Street 240, Phnom Penh", "012 555 010", "hello@lotus.example"));
        accounts.add(new ReceivingAccountDetails("ABA Bank", "005 123 456", "CHAN SOKHA", "chan_sokha@abaa", null));
        product("BEAN-1KG", "Coffee beans 1 kg", "គ្រាប់កាហ្វេ ១ គីឡូ", "12.50", "USD", "bag", "5", "40");
        product("CUP-12", "Paper cups, 50 pieces", "កែវក្រដាស ៥០", "3.20", "USD", "pack", "10", "80");
        product("MILK-CN", "Condensed milk", "ទឹកដោះគោខាប់", "6500", "KHR", "can", "12", "60");
        product("SUGAR-1", "Palm sugar 1 kg", "ស្ករត្នោត ១ គីឡូ", "9000", "KHR", "kg", "8", "10");
        product("FILTER-2", "Paper filters, 100 pieces", "តម្រងក្រដាស ១០០", "4.75", "USD", "box", "4", "25");
    }

    private void people() {
        var dara = identity.add(new AddUser(
                DemoLogin.REVIEWER.username(),
                "dara@lotus.example",
                "Dara Kim",
                DemoLogin.REVIEWER.password(),
                Role.USER,
                true));
        phone(true, dara.id().value(), "Dara (reviewer)");
        customer("Srey Mom", "Mom's Corner Café", "012 555 021");
        customer("Vannak Ly", "Riverside Bakery", "012 555 022");
        customer("ចន ស្មីន", "ហាងកាហ្វេស្មីន", "012 555 023");
    }

    private void customer(String name, String company, String telephone) {
        var customer = customers.add(new CustomerDetails(name, company, telephone, null, "Phnom Penh", null));
        phone(false, customer.id().value(), name);
    }

    private void phone(boolean staff, java.util.UUID subject, String name) {
        phones.ifAvailable(emulator -> {
            if (staff) {
                emulator.giveToStaff(subject, name);
            } else {
                emulator.giveToCustomer(subject, name);
            }
        });
    }

    private void product(
            String sku,
            String name,
            @Nullable String khmer,
            String price,
            String currency,
            String unit,
            String lowAt,
            String stock) {
        products.add(
                new ProductDetails(
                        sku, name, khmer, Money.of(price, currency), unit, new BigDecimal(lowAt), true, false),
                new BigDecimal(stock));
    }
}
