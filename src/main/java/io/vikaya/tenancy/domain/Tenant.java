package io.vikaya.tenancy.domain;

import io.vikaya.tenancy.ReceivingAccountView;
import io.vikaya.tenancy.TenantId;
import io.vikaya.tenancy.TenantView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A merchant's shop with its settings and the account it is paid into. */
@Entity
@Table(schema = "public", name = "tenant")
public class Tenant {

    private static final BigDecimal DEFAULT_RATE = new BigDecimal("4100");
    private static final int DEFAULT_THRESHOLD = 80;

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private String name;

    private @Nullable String nameKhmer;

    private @Nullable String address;

    private @Nullable String phone;

    @Column(precision = 12, scale = 4)
    private BigDecimal usdKhrRate;

    private int approvalThreshold;

    private boolean alwaysReview;

    private @Nullable String receivingBank;

    private @Nullable String receivingAccount;

    private @Nullable String receivingHolder;

    private @Nullable String bakongAccountId;

    private Instant openedAt;

    @SuppressWarnings("NullAway.Init")
    protected Tenant() {}

    public Tenant(String name, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.name = name.strip();
        this.usdKhrRate = DEFAULT_RATE;
        this.approvalThreshold = DEFAULT_THRESHOLD;
        this.openedAt = openedAt;
    }

    public TenantId id() {
        return new TenantId(id);
    }

    public void describe(@Nullable String nameKhmer, @Nullable String address, @Nullable String phone) {
        this.nameKhmer = nameKhmer;
        this.address = address;
        this.phone = phone;
    }

    public void receiveInto(ReceivingAccountView account) {
        this.receivingBank = account.bank();
        this.receivingAccount = account.accountNumber();
        this.receivingHolder = account.accountHolder();
        this.bakongAccountId = account.bakongAccountId();
    }

    public void reviewEverything(boolean alwaysReview) {
        this.alwaysReview = alwaysReview;
    }

    public Optional<ReceivingAccountView> receivingAccount() {
        return receivingBank == null || receivingAccount == null || receivingHolder == null
                ? Optional.empty()
                : Optional.of(
                        new ReceivingAccountView(receivingBank, receivingAccount, receivingHolder, bakongAccountId));
    }

    public TenantView view() {
        return new TenantView(id(), name, nameKhmer, address, phone, usdKhrRate, approvalThreshold, alwaysReview);
    }

    public Instant openedAt() {
        return openedAt;
    }
}
