-- Staff have one chat in a shop: the one they linked last.
alter table public.telegram_chat no force row level security;
delete from public.telegram_chat older using public.telegram_chat newer
where older.kind = 'STAFF' and newer.kind = 'STAFF' and older.tenant_id = newer.tenant_id
  and older.subject_id = newer.subject_id
  and (older.linked_at, older.chat_id) < (newer.linked_at, newer.chat_id);
create unique index telegram_chat_one_of_staff on public.telegram_chat (tenant_id, subject_id) where kind = 'STAFF';

-- When a chat sent codes that are none; it may belong to no tenant.
create table public.telegram_code_try (
    chat_id       bigint primary key,
    wrong_at      timestamptz[] not null,
    refused_until timestamptz
);

-- Chats in which somebody was shown an invitation: joining with what they were given there links the chat.
create table public.telegram_join_ticket (
    hash       text primary key,
    tenant_id  uuid        not null references public.tenant (id),
    chat_id    bigint      not null,
    name       text        not null,
    expires_at timestamptz not null,
    unique (tenant_id, chat_id)
);
