-- A tenant's plan. Days are Phnom Penh's.
create table public.subscription (
    tenant_id      uuid           not null references public.tenant (id),
    plan           text           not null check (plan in ('FREE', 'INVOICE_PLUS', 'MARKETING_PLUS', 'PRO')),
    status         text           not null check (status in ('TRIALING', 'ACTIVE', 'PAST_DUE', 'FREE')),
    period         text           check (period in ('MONTH', 'YEAR')),
    ends_on        date,
    anchor_day     smallint       not null check (anchor_day between 1 and 31),
    cancelled      boolean        not null,
    next_plan      text           check (next_plan in ('INVOICE_PLUS', 'MARKETING_PLUS', 'PRO')),
    next_period    text           check (next_period in ('MONTH', 'YEAR')),
    next_starts_on date,
    next_ends_on   date,
    credit         numeric(12, 2) not null check (credit >= 0),
    primary key (tenant_id),
    check ((status = 'FREE') = (ends_on is null)),
    check ((status = 'FREE') = (plan = 'FREE'))
);

-- What a tenant did in a month, and since 1970 what is not counted by the month.
create table public.usage_counter (
    tenant_id uuid   not null references public.tenant (id),
    counted   text   not null,
    month     date   not null,
    used      bigint not null check (used >= 0),
    primary key (tenant_id, counted, month)
);

-- What a tenant has ordered and how much of it was paid. Amounts are dollars.
create table public.subscription_order (
    id             uuid           not null,
    tenant_id      uuid           not null references public.tenant (id),
    reference      text           not null unique,
    plan           text           not null check (plan in ('INVOICE_PLUS', 'MARKETING_PLUS', 'PRO')),
    period         text           not null check (period in ('MONTH', 'YEAR')),
    price          numeric(12, 2) not null check (price > 0),
    credit_used    numeric(12, 2) not null check (credit_used >= 0),
    received       numeric(12, 2) not null check (received >= 0),
    status         text           not null check (status in ('OPEN', 'PAID', 'EXPIRED', 'CANCELLED')),
    placed_by      text           not null,
    created_at     timestamptz    not null,
    expires_at     timestamptz    not null,
    holder         text           not null,
    account        text           not null,
    bank           text,
    bakong_account text,
    khqr           text,
    paid_at        timestamptz,
    starts_on      date,
    ends_on        date,
    receipt_number text           unique,
    primary key (id),
    unique (tenant_id, id),
    check ((status = 'PAID') = (receipt_number is not null))
);

create unique index subscription_order_open on public.subscription_order (tenant_id) where status = 'OPEN';

-- Which proof of an order was booked, so that each is booked once.
create table public.subscription_payment (
    tenant_id   uuid           not null,
    proof_id    uuid           not null,
    order_id    uuid           not null,
    amount      numeric(12, 2) not null check (amount > 0),
    recorded_at timestamptz    not null,
    primary key (tenant_id, proof_id),
    foreign key (tenant_id, order_id) references public.subscription_order (tenant_id, id)
);

create index subscription_payment_of_order on public.subscription_payment (tenant_id, order_id);

-- Receipts are numbered without gaps, month by month.
create table public.receipt_counter (
    month date    not null,
    last  integer not null,
    primary key (month)
);
