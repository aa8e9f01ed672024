package io.vikaya.testing;

import io.vikaya.customer.CustomerDetails;
import io.vikaya.customer.CustomerId;
import io.vikaya.customer.CustomerService;
import io.vikaya.identity.AddUser;
import io.vikaya.identity.IdentityService;
import io.vikaya.identity.RegisterTenant;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserView;
import io.vikaya.inventory.ProductDetails;
import io.vikaya.inventory.ProductId;
import io.vikaya.inventory.ProductService;
import io.vikaya.invoice.InvoiceCollection;
import io.vikaya.invoice.InvoiceId;
import io.vikaya.invoice.InvoiceIssuing;
import io.vikaya.invoice.InvoiceService;
import io.vikaya.invoice.SubmitProof;
import io.vikaya.invoice.WriteInvoice;
import io.vikaya.payment.PaymentProofId;
import io.vikaya.payment.ProofImages;
import io.vikaya.payment.ProofSource;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.ReceivingAccountDetails;
import io.vikaya.tenancy.ReceivingAccounts;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;

/** Opens shops for tests and does what their people do all day. */
@TestComponent
public class Shop {

    public static final String HOLDER = "CHAN SOKHA";
    public static final String ACCOUNT = "005 123 456";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final IdentityService identity;
    private final ReceivingAccounts accounts;
    private final CustomerService customers;
    private final ProductService products;
    private final InvoiceService invoices;
    private final InvoiceIssuing issuing;
    private final InvoiceCollection collection;
    private final ProofImages images;

    Shop(
            IdentityService identity,
            ReceivingAccounts accounts,
            CustomerService customers,
            ProductService products,
            InvoiceService invoices,
            InvoiceIssuing issuing,
            InvoiceCollection collection,
            ProofImages images) {
        this.identity = identity;
        this.accounts = accounts;
        this.customers = customers;
        this.products = products;
        this.invoices = invoices;
        this.issuing = issuing;
        this.collection = collection;
        this.images = images;
    }

    /** A new shop with its owner, paid into {@link #ACCOUNT}. */
    public UserView open() {
        var name = "shop" + COUNT.incrementAndGet() + "x"
                + ThreadLocalRandom.current().nextInt(1_000_000);
        var owner = identity.register(new RegisterTenant(
                "Shop " + name, "Owner " + name, name, name + "@shop.example", "a long enough secret"));
        in(owner, () -> {
            accounts.add(new ReceivingAccountDetails("ABA Bank", ACCOUNT, HOLDER, "chan_sokha@abaa", null));
            return true;
        });
        return owner;
    }

    /** Somebody else of the owner's shop. */
    public UserView member(UserView owner, Role role) {
        var name = owner.username() + "." + role.name().toLowerCase(Locale.ROOT) + COUNT.incrementAndGet();
        return in(
                owner,
                () -> identity.add(new AddUser(
                        name, name + "@shop.example", "Member " + name, "a long enough secret", role, false)));
    }

    /** Staff of the owner's shop who may decide payments. */
    public UserView reviewer(UserView owner) {
        var name = owner.username() + ".reviewer" + COUNT.incrementAndGet();
        return in(
                owner,
                () -> identity.add(new AddUser(
                        name, name + "@shop.example", "Reviewer " + name, "a long enough secret", Role.USER, true)));
    }

    /** A platform operator. */
    public UserView operator() {
        var name = "operator" + COUNT.incrementAndGet() + "x"
                + ThreadLocalRandom.current().nextInt(1_000_000);
        return identity.addOperator(name, name + "@vikaya.example", "Operator " + name, "a long enough secret");
    }

    public <T> T in(UserView owner, Supplier<T> work) {
        return in(Objects.requireNonNull(owner.tenant()), work);
    }

    public <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantContext.callAs(tenant, work::get);
    }

    public CustomerId customer() {
        return customers
                .add(new CustomerDetails("Srey Mom", null, null, null, null, null))
                .id();
    }

    public ProductId product(String price, int stock) {
        var sku = "SKU-" + COUNT.incrementAndGet();
        return products.add(
                        new ProductDetails(
                                sku,
                                "Thing " + sku,
                                null,
                                Money.of(price, "USD"),
                                "piece",
                                new BigDecimal(2),
                                true,
                                false),
                        new BigDecimal(stock))
                .id();
    }

    public InvoiceId draft(CustomerId customer, ProductId product, int quantity) {
        return invoices.write(new WriteInvoice(
                        customer,
                        Currencies.USD,
                        null,
                        null,
                        null,
                        List.of(new WriteInvoice.Line(
                                product, "Thing", new BigDecimal(quantity), new BigDecimal("5.00"), BigDecimal.ZERO))))
                .id();
    }

    /** A sent invoice over so many things at $5. */
    public InvoiceId sent(ProductId product, int quantity) {
        var invoice = draft(customer(), product, quantity);
        issuing.send(invoice);
        return invoice;
    }

    public PaymentProofId sendProof(InvoiceId invoice) {
        return sendProof(invoice, picture());
    }

    public PaymentProofId sendProof(InvoiceId invoice, byte[] picture) {
        return images.receive(
                picture,
                image -> collection.submit(new SubmitProof(invoice, image, ProofSource.TELEGRAM, "Srey Mom", null)));
    }

    /** A small picture unlike any other. */
    public static byte[] picture() {
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 40; i++) {
            image.setRGB(i, i, ThreadLocalRandom.current().nextInt(0xffffff));
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
