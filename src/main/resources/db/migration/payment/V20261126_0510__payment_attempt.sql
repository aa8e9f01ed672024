-- Every question put to somebody who knows of payments, written down before it is asked: after a crash it is known that it
-- was, and an answer that never came stays ASKED.
create table scriptclient.payment_attempt (
    id            uuid        not null,
    tenant_id     uuid        not null references public.tenant (id),
    proof_id      uuid        not null,
    provider      text        not null,
    state         text        not null,
    external_key  text        not null,
    asked_at      timestamptz not null,
    next_check_at timestamptz,
    raw           text,
    primary key (id),
    unique (tenant_id, id),
    unique (tenant_id, external_key),
    foreign key (tenant_id, proof_id) references scriptclient.payment_proof (tenant_id, id)
);

create index payment_attempt_of_proof on scriptclient.payment_attempt (tenant_id, proof_id);
