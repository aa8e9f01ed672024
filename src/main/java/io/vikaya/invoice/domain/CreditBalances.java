package io.vikaya.invoice.domain;

import io.vikaya.customer.CustomerId;
import io.vikaya.invoice.InsufficientCreditException;
import io.vikaya.shared.money.Currencies;
import io.vikaya.shared.money.Money;
import io.vikaya.tenancy.TenantContext;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What customers have in credit. A changed row stays locked until the transaction ends, so nobody spends the same credit twice;
 * whoever locks an invoice too locks that first.
 */
@Repository
public class CreditBalances {

    private final JdbcClient jdbc;

    CreditBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds to a customer's credit, or takes from it.
     *
     * @throws InsufficientCreditException when there is less than is taken
     */
    public void change(CustomerId customer, Money change) {
        var tenant = TenantContext.require().value();
        var currency = change.currency().getCurrencyCode();
        if (change.isPositive()) {
            var unused = jdbc.sql("""
                            insert into invoice.credit_balance (tenant_id, customer_id, currency, balance)
                            values (?, ?, ?, ?)
                            on conflict (tenant_id, customer_id, currency)
                            do update set balance = invoice.credit_balance.balance + excluded.balance""")
                    .params(tenant, customer.value(), currency, change.amount())
                    .update();
        } else if (!change.isZero()) {
            var taken = jdbc.sql("""
                            update invoice.credit_balance set balance = balance + ?
                            where tenant_id = ? and customer_id = ? and currency = ? and balance + ? >= 0""")
                    .params(change.amount(), tenant, customer.value(), currency, change.amount())
                    .update();
            if (taken == 0) {
                throw new InsufficientCreditException();
            }
        }
    }

    /** A customer's credit in each currency they ever had some in. */
    public List<Money> of(CustomerId customer) {
        return jdbc.sql("""
                        select balance, currency from invoice.credit_balance
                        where tenant_id = ? and customer_id = ? order by currency""")
                .params(TenantContext.require().value(), customer.value())
                .query((row, index) -> new Money(row.getBigDecimal(1), Currencies.of(row.getString(2))))
                .list();
    }
}
