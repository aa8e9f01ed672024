create table public.telegram_chat (
    tenant_id  uuid        not null references public.tenant (id),
    kind       text        not null check (kind in ('CUSTOMER', 'STAFF')),
    chat_id    bigint      not null,
    subject_id uuid        not null,
    name       text        not null,
    linked_at  timestamptz not null,
    blocked    boolean     not null,
    primary key (tenant_id, kind, chat_id)
);

create index telegram_chat_of_subject on public.telegram_chat (tenant_id, kind, subject_id);
create index telegram_chat_by_id on public.telegram_chat (chat_id);

create table public.telegram_link_code (
    hash       text primary key,
    tenant_id  uuid        not null references public.tenant (id),
    kind       text        not null,
    subject_id uuid        not null,
    expires_at timestamptz not null,
    unique (tenant_id, kind, subject_id)
);

-- Every update is stored before Telegram is told that we have it, and worked off from here.
create table public.telegram_update (
    update_id    bigint primary key,
    payload      text        not null,
    received_at  timestamptz not null,
    attempts     integer     not null default 0,
    processed_at timestamptz,
    failure      text
);

create index telegram_update_waiting on public.telegram_update (update_id) where processed_at is null;

-- What the next picture from a chat is for, or the picture that waits for somebody to say so.
create table public.telegram_conversation (
    chat_id         bigint primary key,
    tenant_id       uuid references public.tenant (id),
    invoice_id      uuid,
    waiting_file_id text,
    changed_at      timestamptz not null
);
