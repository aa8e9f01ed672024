package io.vikaya.tenancy.domain;

import io.vikaya.shared.money.Currencies;
import io.vikaya.tenancy.Masked;
import io.vikaya.tenancy.ReceivingAccountDetails;
import io.vikaya.tenancy.ReceivingAccountId;
import io.vikaya.tenancy.ReceivingAccountView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** An account a tenant is paid into. It is never deleted: invoices that named it are still out. */
@Entity
@Table(schema = "public", name = "receiving_account")
public class ReceivingAccount {

    @Id
    private UUID id;

    @TenantId
    private @Nullable UUID tenantId;

    @Version
    private @Nullable Integer version;

    private String bank;

    private String accountNumber;

    private String holder;

    private @Nullable String bakongAccountId;

    private @Nullable String currency;

    @Column(name = "is_primary")
    private boolean primary;

    private Instant addedAt;

    private @Nullable Instant archivedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReceivingAccount() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    public ReceivingAccount(ReceivingAccountDetails details, boolean primary, Instant addedAt) {
        this.id = UUID.randomUUID();
        this.primary = primary;
        this.addedAt = addedAt;
        describe(details);
    }

    public final void describe(ReceivingAccountDetails details) {
        this.bank = details.bank().strip();
        this.accountNumber = details.accountNumber().strip();
        this.holder = details.accountHolder().strip();
        this.bakongAccountId = details.bakongAccountId();
        this.currency = details.currency() == null ? null : details.currency().getCurrencyCode();
    }

    public void prefer(boolean primary) {
        this.primary = primary;
    }

    public void archive(Instant at) {
        this.primary = false;
        this.archivedAt = at;
    }

    public UUID key() {
        return id;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** Everything a person can set, by name, with the number masked. */
    public Map<String, @Nullable Object> forTheAudit() {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("bank", bank);
        values.put("account", Masked.account(accountNumber));
        values.put("accountHolder", holder);
        values.put("bakongAccount", bakongAccountId);
        values.put("currency", currency);
        values.put("primary", primary);
        return values;
    }

    public ReceivingAccountView view() {
        return new ReceivingAccountView(
                new ReceivingAccountId(id),
                new ReceivingAccountDetails(
                        bank,
                        accountNumber,
                        holder,
                        bakongAccountId,
                        currency == null ? null : Currencies.of(currency)),
                primary);
    }
}
