-- Payments, credit, refunds and corrections in one append-only ledger instead of a list of payments.
alter table invoice.payment no force row level security;
alter table invoice.invoice no force row level security;

create table invoice.ledger_entry (
    id             uuid           not null,
    tenant_id      uuid           not null,
    position       bigint         not null generated always as identity,
    customer_id    uuid           not null,
    -- Null for what concerns a customer and no invoice of theirs.
    invoice_id     uuid,
    kind           text           not null check (kind in ('PAYMENT', 'CREDIT_APPLIED', 'CREDITED', 'REFUND', 'VOID')),
    currency       varchar(3)     not null check (currency in ('KHR', 'USD')),
    amount         numeric(19, 4) not null check (amount > 0),
    applied        numeric(19, 4) not null,
    credit         numeric(19, 4) not null,
    way            text,
    -- A proof pays once.
    proof_id       uuid           unique,
    reverses       uuid,
    bank           text,
    transaction_id text,
    paid_at        timestamptz,
    late           boolean        not null default false,
    anomaly        text,
    note           text,
    recorded_by    text           not null,
    recorded_at    timestamptz    not null,
    primary key (id),
    unique (tenant_id, id),
    -- An entry is taken back once.
    unique (tenant_id, reverses),
    foreign key (tenant_id, customer_id) references invoice.customer (tenant_id, id),
    foreign key (tenant_id, invoice_id) references invoice.invoice (tenant_id, id),
    foreign key (tenant_id, reverses) references invoice.ledger_entry (tenant_id, id),
    check ((kind = 'VOID') = (reverses is not null)),
    check (kind <> 'PAYMENT' or (applied >= 0 and credit >= 0 and applied + credit = amount)),
    check (kind not in ('CREDIT_APPLIED', 'CREDITED') or applied + credit = 0),
    check (kind <> 'REFUND' or (applied = 0 and credit = -amount))
);

create index ledger_entry_of_invoice on invoice.ledger_entry (tenant_id, invoice_id, position);
create index ledger_entry_of_customer on invoice.ledger_entry (tenant_id, customer_id, position);

insert into invoice.ledger_entry (id, tenant_id, customer_id, invoice_id, kind, currency, amount, applied, credit, way,
                                  proof_id, bank, transaction_id, paid_at, anomaly, recorded_by, recorded_at)
select p.id, p.tenant_id, i.customer_id, p.invoice_id, 'PAYMENT', p.currency, p.amount, p.amount - p.credit, p.credit,
       'BANK_TRANSFER', p.proof_id, p.bank, p.transaction_id, p.paid_at,
       case when p.credit = p.amount then 'DUPLICATE_PAYMENT' when p.credit > 0 then 'PAID_OVER' end, 'Vikaya', p.recorded_at
from invoice.payment p join invoice.invoice i on i.id = p.invoice_id
order by p.recorded_at;

create trigger ledger_entry_is_append_only before update or delete on invoice.ledger_entry
    for each row execute function public.refuse_change();

drop table invoice.payment;

-- What a customer has in credit: the sum over their entries, kept beside them so that it can be locked and never be overdrawn.
create table invoice.credit_balance (
    tenant_id   uuid           not null,
    customer_id uuid           not null,
    currency    varchar(3)     not null check (currency in ('KHR', 'USD')),
    balance     numeric(19, 4) not null check (balance >= 0),
    primary key (tenant_id, customer_id, currency),
    foreign key (tenant_id, customer_id) references invoice.customer (tenant_id, id)
);

insert into invoice.credit_balance (tenant_id, customer_id, currency, balance)
select tenant_id, customer_id, currency, sum(credit) from invoice.ledger_entry group by tenant_id, customer_id, currency;

alter table invoice.invoice add column anomaly text;
update invoice.invoice set anomaly = 'PAID_OVER' where credit > 0;
