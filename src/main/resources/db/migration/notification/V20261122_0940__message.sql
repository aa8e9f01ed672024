create table public.message (
    id           uuid        not null,
    tenant_id    uuid        not null references public.tenant (id),
    position     bigint generated always as identity,
    address      text        not null,
    recipient    text        not null,
    state        text        not null check (state in ('QUEUED', 'DELIVERED', 'BLOCKED', 'NO_CHAT')),
    topic        text        not null,
    subject_id   uuid        not null,
    once_key     text        not null,
    text         text        not null,
    buttons      jsonb       not null,
    file_name    text,
    file_type    text,
    file         bytea,
    queued_at    timestamptz not null,
    delivered_at timestamptz,
    channel_id   text,
    failure      text,
    primary key (id),
    unique (tenant_id, once_key)
);

create index message_of_subject on public.message (tenant_id, subject_id, position);
create index message_queued on public.message (address, position) where state = 'QUEUED';
