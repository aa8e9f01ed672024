package io.vikaya.tenancy;

import io.vikaya.tenancy.domain.ReceivingAccount;
import io.vikaya.tenancy.domain.ReceivingAccountRepository;
import io.vikaya.tenancy.domain.TenantRepository;
import java.time.Clock;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts the current tenant is paid into. They decide whom money is accepted for, so every change is audited. One of
 * them is the primary one, as long as there is any.
 */
@Service
@Transactional
public class ReceivingAccounts {

    private static final String SUBJECT = "receiving-account";

    private final ReceivingAccountRepository accounts;
    private final TenantRepository tenants;
    private final AuditTrail audit;
    private final Clock clock;

    ReceivingAccounts(ReceivingAccountRepository accounts, TenantRepository tenants, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.tenants = tenants;
        this.audit = audit;
        this.clock = clock;
    }

    /** The primary one first, then the oldest. */
    @Transactional(readOnly = true)
    public List<ReceivingAccountView> list() {
        return accounts.open().stream().map(ReceivingAccount::view).toList();
    }

    /** The account for money of that currency: the primary one if it takes it, else the oldest that does. */
    @Transactional(readOnly = true)
    public Optional<ReceivingAccountDetails> receivingFor(Currency currency) {
        return details(accounts.open())
                .filter(account -> account.takes(currency))
                .findFirst();
    }

    /**
     * Where money that was asked for before is looked for. Taking an account away does not take back the invoices that name
     * it, so when no account is left for them, the one that was removed last counts. The one chosen first comes first.
     */
    @Transactional(readOnly = true)
    public List<ReceivingAccountDetails> expectedFor(Currency currency) {
        var open = details(accounts.open())
                .filter(account -> account.takes(currency))
                .toList();
        return open.isEmpty()
                ? details(accounts.archived())
                        .filter(account -> account.takes(currency))
                        .findFirst()
                        .or(() -> details(accounts.open()).findFirst())
                        .map(List::of)
                        .orElse(List.of())
                : open;
    }

    /** @throws ReceivingAccountTakenException when the shop has that number already */
    public ReceivingAccountView add(ReceivingAccountDetails details) {
        var others = lock();
        refuseTwice(others, details);
        var account = accounts.save(new ReceivingAccount(details, others.isEmpty(), clock.instant()));
        audit.recordChange("receiving-account.added", SUBJECT, account.key(), Map.of(), account.forTheAudit());
        return account.view();
    }

    /**
     * @throws ReceivingAccountNotFoundException when there is no such account
     * @throws ReceivingAccountTakenException when another account has that number
     */
    public ReceivingAccountView change(ReceivingAccountId id, ReceivingAccountDetails details) {
        var all = lock();
        var account = find(all, id);
        refuseTwice(all.stream().filter(other -> other != account).toList(), details);
        var digits = account.view().details().digits();
        var before = account.forTheAudit();
        account.describe(details);
        var after = account.forTheAudit();
        if (!digits.equals(details.digits()) && Objects.equals(after.get("account"), before.get("account"))) {
            // Two numbers that look alike when masked are two numbers all the same.
            after.put("account", "≠ " + after.get("account"));
        }
        audit.recordChange("receiving-account.changed", SUBJECT, account.key(), before, after);
        return account.view();
    }

    /**
     * Removes an account; if it was the primary one, the oldest of the others becomes it.
     *
     * @throws ReceivingAccountNotFoundException when there is no such account
     */
    public void archive(ReceivingAccountId id) {
        var all = lock();
        var account = find(all, id);
        var before = account.forTheAudit();
        var wasPrimary = account.view().primary();
        account.archive(clock.instant());
        accounts.flush();
        audit.record("receiving-account.removed", SUBJECT, account.key(), before);
        if (wasPrimary) {
            all.stream().filter(other -> other != account).findFirst().ifPresent(this::prefer);
        }
    }

    /**
     * Makes it the account that is chosen first.
     *
     * @throws ReceivingAccountNotFoundException when there is no such account
     */
    public ReceivingAccountView makePrimary(ReceivingAccountId id) {
        var all = lock();
        var account = find(all, id);
        if (!account.view().primary()) {
            all.forEach(other -> other.prefer(false));
            // The database knows one primary account at a time, so the old one steps down first.
            accounts.flush();
            prefer(account);
        }
        return account.view();
    }

    private void prefer(ReceivingAccount account) {
        var before = account.forTheAudit();
        account.prefer(true);
        audit.recordChange("receiving-account.made-primary", SUBJECT, account.key(), before, account.forTheAudit());
    }

    /** The tenant's row is what two people changing accounts at once wait for. */
    private List<ReceivingAccount> lock() {
        if (tenants.lock(TenantContext.require().value()).isEmpty()) {
            throw new IllegalStateException("The current tenant does not exist");
        }
        return accounts.open();
    }

    private static ReceivingAccount find(List<ReceivingAccount> all, ReceivingAccountId id) {
        return all.stream()
                .filter(account -> account.key().equals(id.value()))
                .findFirst()
                .orElseThrow(ReceivingAccountNotFoundException::new);
    }

    private static void refuseTwice(List<ReceivingAccount> others, ReceivingAccountDetails details) {
        if (details(others).anyMatch(other -> other.digits().equals(details.digits()))) {
            throw new ReceivingAccountTakenException();
        }
    }

    private static Stream<ReceivingAccountDetails> details(List<ReceivingAccount> accounts) {
        return accounts.stream().map(account -> account.view().details());
    }
}
