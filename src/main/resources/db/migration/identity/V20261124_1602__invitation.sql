create table public.invitation (
    id          uuid        not null,
    tenant_id   uuid        not null references public.tenant (id),
    email       text,
    role        text        not null check (role in ('OWNER', 'ADMIN', 'USER', 'VIEWER')),
    reviewer    boolean     not null,
    language    text        not null,
    hash        text        not null unique,
    invited_by  uuid        not null references public.app_user (id),
    invited_at  timestamptz not null,
    expires_at  timestamptz not null,
    mailed      boolean     not null,
    accepted_at timestamptz,
    accepted_by uuid references public.app_user (id),
    revoked_at  timestamptz,
    primary key (id),
    unique (tenant_id, id)
);

create index invitation_of_tenant on public.invitation (tenant_id, invited_at desc);
