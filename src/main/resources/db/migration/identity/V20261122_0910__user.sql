create table public.app_user (
    id            uuid primary key,
    version       integer     not null,
    tenant_id     uuid references public.tenant (id),
    username      text        not null unique,
    email         text        not null unique,
    display_name  text        not null,
    password_hash text        not null,
    role          text        not null check (role in ('OWNER', 'ADMIN', 'USER', 'VIEWER', 'OPERATOR')),
    reviewer      boolean     not null,
    enabled       boolean     not null,
    created_at    timestamptz not null,
    check ((tenant_id is null) = (role = 'OPERATOR'))
);

create index app_user_tenant on public.app_user (tenant_id, display_name);

create table public.refresh_token (
    id         bigint generated always as identity primary key,
    user_id    uuid        not null references public.app_user (id),
    family     uuid        not null,
    hash       text        not null unique,
    issued_at  timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz,
    revoked_at timestamptz
);

create index refresh_token_family on public.refresh_token (family);
