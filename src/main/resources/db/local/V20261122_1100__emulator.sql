-- The emulated Telegram of one machine; never created outside the local profile.
create schema if not exists emulator;

create table emulator.person (
    chat_id bigint generated always as identity (start with 100001) primary key,
    name    text not null
);

create table emulator.file (
    id         text primary key,
    name       text  not null,
    media_type text  not null,
    content    bytea not null
);

create table emulator.chat_message (
    id       bigint generated always as identity primary key,
    chat_id  bigint      not null references emulator.person (chat_id),
    from_bot boolean     not null,
    at       timestamptz not null,
    text     text,
    file_id  text references emulator.file (id),
    photo    boolean     not null,
    buttons  text        not null,
    -- A bank app's own picture, so that it can be sent again.
    receipt  boolean     not null default false
);

create index chat_message_of_person on emulator.chat_message (chat_id, id);

create table emulator.bot_update (
    id      bigint generated always as identity primary key,
    payload text not null
);
