create schema if not exists scriptclient;

create table scriptclient.payment_proof (
    id                    uuid           not null,
    tenant_id             uuid           not null references public.tenant (id),
    version               integer        not null,
    reference_kind        text           not null,
    reference_id          uuid           not null,
    reference_label       text           not null,
    expected_amount       numeric(19, 4) not null check (expected_amount > 0),
    expected_currency     varchar(3)     not null,
    expected_name         text           not null,
    expected_account      text           not null,
    image_sha256          text           not null,
    image_perceptual_hash text           not null,
    source                text           not null,
    sender_name           text           not null,
    payer_kind            text,
    payer_id              text,
    status                text           not null,
    reading               text,
    reading_failed        boolean        not null,
    checks                text,
    score                 integer check (score between 0 and 100),
    decision              text,
    reason                text,
    read_amount           numeric(19, 4),
    read_currency         varchar(3),
    verified_amount       numeric(19, 4),
    verified_currency     varchar(3),
    bank                  text,
    transaction_id        text,
    paid_at               timestamptz,
    decided_by            text,
    note                  text,
    decided_at            timestamptz,
    received_at           timestamptz    not null,
    primary key (id),
    unique (tenant_id, id),
    -- Whatever the code does, an approved payment has an amount.
    check (status <> 'APPROVED' or verified_amount is not null)
);

create index payment_proof_of_reference
    on scriptclient.payment_proof (tenant_id, reference_kind, reference_id, received_at);

create table scriptclient.evidence (
    tenant_id  uuid  not null,
    proof_id   uuid  not null,
    media_type text  not null,
    picture    bytea not null,
    primary key (tenant_id, proof_id),
    foreign key (tenant_id, proof_id) references scriptclient.payment_proof (tenant_id, id)
);

create table scriptclient.used_identifier (
    identifier text primary key,
    tenant_id  uuid not null,
    proof_id   uuid not null,
    foreign key (tenant_id, proof_id) references scriptclient.payment_proof (tenant_id, id)
);

create index used_identifier_of_proof on scriptclient.used_identifier (proof_id);
