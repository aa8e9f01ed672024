create table invoice.number_counter (
    tenant_id uuid       not null references public.tenant (id),
    month     varchar(4) not null,
    last      integer    not null,
    primary key (tenant_id, month)
);

create table invoice.invoice (
    id             uuid           not null,
    tenant_id      uuid           not null references public.tenant (id),
    version        integer        not null,
    number         text,
    customer_id    uuid           not null,
    customer_name  text           not null,
    status         text           not null,
    overdue_since  timestamptz,
    currency       varchar(3)     not null check (currency in ('KHR', 'USD')),
    usd_khr_rate   numeric(12, 4) not null,
    discount_kind  text,
    discount_value numeric(19, 4),
    subtotal       numeric(19, 4) not null,
    discount_total numeric(19, 4) not null,
    tax_total      numeric(19, 4) not null,
    total          numeric(19, 4) not null,
    paid           numeric(19, 4) not null check (paid >= 0),
    credit         numeric(19, 4) not null check (credit >= 0),
    due_date       date           not null,
    notes          text,
    khqr           text,
    stock_state    text           not null,
    created_at     timestamptz    not null,
    issued_at      timestamptz,
    primary key (id),
    unique (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, customer_id) references invoice.customer (tenant_id, id),
    check (subtotal - discount_total + tax_total = total),
    check (paid <= total),
    check ((status = 'DRAFT') = (number is null))
);

create index invoice_by_status on invoice.invoice (tenant_id, status, created_at desc);
create index invoice_of_customer on invoice.invoice (tenant_id, customer_id, status);

create table invoice.invoice_line (
    id          uuid           not null,
    tenant_id   uuid           not null,
    invoice_id  uuid           not null,
    position    integer        not null,
    product_id  uuid,
    description text           not null,
    quantity    numeric(19, 3) not null check (quantity > 0),
    unit_price  numeric(19, 4) not null check (unit_price >= 0),
    tax_percent numeric(7, 3)  not null check (tax_percent between 0 and 100),
    net         numeric(19, 4) not null,
    tax         numeric(19, 4) not null,
    total       numeric(19, 4) not null,
    primary key (id),
    foreign key (tenant_id, invoice_id) references invoice.invoice (tenant_id, id),
    check (net + tax = total)
);

create index invoice_line_of_invoice on invoice.invoice_line (tenant_id, invoice_id, position);

create table invoice.payment (
    id             uuid           not null,
    tenant_id      uuid           not null,
    invoice_id     uuid           not null,
    -- A proof pays once.
    proof_id       uuid           not null unique,
    amount         numeric(19, 4) not null check (amount > 0),
    credit         numeric(19, 4) not null check (credit >= 0 and credit <= amount),
    currency       varchar(3)     not null,
    bank           text,
    transaction_id text,
    paid_at        timestamptz,
    recorded_at    timestamptz    not null,
    primary key (id),
    foreign key (tenant_id, invoice_id) references invoice.invoice (tenant_id, id)
);

create index payment_of_invoice on invoice.payment (tenant_id, invoice_id, recorded_at);

create trigger payment_is_append_only before update or delete on invoice.payment
    for each row execute function public.refuse_change();
