-- From where, and what it was before and after. Acts of the platform's own people belong to no tenant.
alter table public.audit_event
    alter column tenant_id drop not null,
    add column address text,
    add column device text,
    add column before jsonb,
    add column after jsonb;

create index audit_event_of_tenant on public.audit_event (tenant_id, id desc);
create index audit_event_of_actor on public.audit_event (tenant_id, actor_id, id desc);

alter table public.tenant
    add column single_device boolean not null default false,
    add column email text,
    add column logo_type text,
    add column logo bytea;
