alter table public.app_user
    add column email_verified_at   timestamptz,
    add column language            text not null default 'en' check (language in ('en', 'km')),
    add column theme               text not null default 'auto' check (theme in ('auto', 'light', 'dark')),
    add column last_sign_in_at     timestamptz,
    -- Whatever was signed in before this moment is over: set when a password changes or a person is disabled.
    add column signed_out_before   timestamptz;

-- One row a sign-in, on one device. Its refresh tokens are a family; ending the row ends the access tokens too.
create table public.login_session (
    id           uuid primary key,
    user_id      uuid        not null references public.app_user (id),
    started_at   timestamptz not null,
    last_seen_at timestamptz not null,
    address      text        not null,
    network      text        not null,
    device       text        not null,
    ended_at     timestamptz,
    end_reason   text
);

create index login_session_of_user on public.login_session (user_id, started_at desc);

-- Sign-ins from before sessions were kept.
insert into public.login_session (id, user_id, started_at, last_seen_at, address, network, device, ended_at, end_reason)
select family, user_id, min(issued_at), max(issued_at), '', '', '', max(revoked_at), case when max(revoked_at) is null then null else 'SIGNED_OUT' end
from public.refresh_token group by family, user_id;

alter table public.refresh_token
    add constraint refresh_token_of_session foreign key (family) references public.login_session (id);

create index refresh_token_of_user on public.refresh_token (user_id);

-- Resets, e-mail checks and second-step tickets. Only hashes are stored.
create table public.one_time_token (
    hash       text primary key,
    purpose    text        not null check (purpose in ('PASSWORD_RESET', 'EMAIL_VERIFICATION', 'SECOND_STEP')),
    user_id    uuid        not null references public.app_user (id),
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    failures   integer     not null default 0
);

create index one_time_token_of_user on public.one_time_token (user_id, purpose);

-- Counted per account and network, so that a stranger elsewhere locks only himself out.
create table public.sign_in_guard (
    account      text        not null,
    network      text        not null,
    failures     integer     not null,
    window_start timestamptz not null,
    locks        integer     not null,
    locked_until timestamptz,
    primary key (account, network)
);

create table public.second_factor (
    user_id      uuid primary key references public.app_user (id),
    -- Sealed with a key derived from the master secret.
    secret       text        not null,
    started_at   timestamptz not null,
    confirmed_at timestamptz,
    -- The time step of the last accepted code: a code works once.
    last_step    bigint      not null default 0
);

create table public.recovery_code (
    user_id uuid not null references public.app_user (id),
    hash    text not null,
    used_at timestamptz,
    primary key (user_id, hash)
);
