create table public.tenant (
    id                 uuid primary key,
    version            integer        not null,
    name               text           not null check (length(name) between 1 and 120),
    name_khmer         text,
    address            text,
    phone              text,
    usd_khr_rate       numeric(12, 4) not null check (usd_khr_rate > 0),
    approval_threshold integer        not null check (approval_threshold between 50 and 95),
    always_review      boolean        not null,
    receiving_bank     text,
    receiving_account  text,
    receiving_holder   text,
    bakong_account_id  text,
    opened_at          timestamptz    not null
);

create table public.audit_event (
    id           bigint generated always as identity primary key,
    tenant_id    uuid        not null references public.tenant (id),
    at           timestamptz not null,
    actor_kind   text        not null,
    actor_id     text        not null,
    actor_name   text        not null,
    action       text        not null,
    subject_type text        not null,
    subject_id   uuid        not null,
    details      jsonb       not null
);

create index audit_event_subject on public.audit_event (tenant_id, subject_type, subject_id, id);

-- What happened stays as it was written, whoever asks.
create function public.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create trigger audit_event_is_append_only before update or delete on public.audit_event
    for each row execute function public.refuse_change();
