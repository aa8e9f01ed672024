-- What a caller already asked for under a key of their own, and what we answered. Kept two days.
create table public.idempotency_key (
    owner        text        not null,
    endpoint     text        not null,
    key          text        not null,
    request_hash text        not null,
    started_at   timestamptz not null,
    status       integer,
    content_type text,
    body         bytea,
    primary key (owner, endpoint, key)
);

create index idempotency_key_by_age on public.idempotency_key (started_at);
