-- Other ways in which banks print a shop's holder, learned only from people who approved, visible and revocable. A row is
-- never deleted: what was revoked is not learned again.
create table scriptclient.recipient_alias (
    id         uuid        not null,
    tenant_id  uuid        not null references public.tenant (id),
    version    integer     not null,
    account    text        not null check (account ~ '^[0-9]+$'),
    name       text        not null check (length(name) between 1 and 200),
    proof_id   uuid        not null,
    learned_at timestamptz not null,
    learned_by text        not null,
    revoked_at timestamptz,
    revoked_by text,
    primary key (id),
    unique (tenant_id, id),
    unique (tenant_id, account, name),
    foreign key (tenant_id, proof_id) references scriptclient.payment_proof (tenant_id, id)
);
