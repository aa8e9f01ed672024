create schema if not exists inventory;

create table inventory.product (
    id                  uuid           not null,
    tenant_id           uuid           not null references public.tenant (id),
    version             integer        not null,
    sku                 text           not null,
    name                text           not null,
    name_khmer          text,
    price_amount        numeric(19, 4) not null check (price_amount >= 0),
    price_currency      varchar(3)     not null check (price_currency in ('KHR', 'USD')),
    unit                text           not null,
    low_stock_threshold numeric(19, 3),
    track_stock         boolean        not null,
    backorder           boolean        not null,
    active              boolean        not null,
    on_hand             numeric(19, 3) not null,
    reserved            numeric(19, 3) not null check (reserved >= 0),
    low_stock_alerted   boolean        not null,
    created_at          timestamptz    not null,
    primary key (id),
    unique (tenant_id, id),
    unique (tenant_id, sku),
    check (backorder or on_hand >= 0)
);

create table inventory.stock_movement (
    id              bigint generated always as identity primary key,
    tenant_id       uuid           not null,
    product_id      uuid           not null,
    kind            text           not null,
    on_hand_change  numeric(19, 3) not null,
    reserved_change numeric(19, 3) not null,
    on_hand_after   numeric(19, 3) not null,
    reason          text,
    cause_id        uuid,
    cause_label     text,
    cause_line      uuid,
    actor_name      text           not null,
    at              timestamptz    not null,
    foreign key (tenant_id, product_id) references inventory.product (tenant_id, id),
    -- An invoice line is reserved once and sold once, whoever asks how often.
    unique (tenant_id, cause_line, kind)
);

create index stock_movement_of_product on inventory.stock_movement (tenant_id, product_id, id desc);
create index stock_movement_of_cause on inventory.stock_movement (tenant_id, cause_id);

create trigger stock_movement_is_append_only before update or delete on inventory.stock_movement
    for each row execute function public.refuse_change();
