create schema if not exists invoice;

create table invoice.customer (
    id         uuid        not null,
    tenant_id  uuid        not null references public.tenant (id),
    version    integer     not null,
    name       text        not null check (length(name) between 1 and 120),
    company    text,
    phone      text,
    email      text,
    address    text,
    notes      text,
    archived   boolean     not null,
    created_at timestamptz not null,
    primary key (id),
    -- What belongs to a tenant is referred to by (tenant_id, id), so that no row can point across tenants.
    unique (tenant_id, id)
);

create index customer_by_name on invoice.customer (tenant_id, archived, name);
