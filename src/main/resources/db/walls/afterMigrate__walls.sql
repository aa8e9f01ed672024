-- Walls between tenants, raised anew after every migration over whatever tables there are by then, so that nobody can forget
-- a new one. vikaya_app sees rows of the tenant named in app.tenant_id and of no other; without a name it sees none.
-- vikaya_system answers the few questions that come before a tenant is known (PlatformScope).
--
-- FORCE makes the walls hold for the owner too. A migration that must change data of all tenants takes it off that table
-- ("no force row level security"); here it comes back. On a new database the roles may not reach the table yet.
do $$
declare
    ours  text[] := array['public', 'invoice', 'inventory', 'scriptclient', 'audit_sales', 'ads_alert', 'emulator'];
    found record;
    mine  text;
begin
    for found in select nspname from pg_namespace where nspname = any (ours) or nspname = 'camunda' loop
        execute format('grant usage on schema %I to vikaya_app, vikaya_system', found.nspname);
    end loop;
    -- The engine keeps tenants apart itself; no tenant reaches its tables but through it.
    execute 'grant select, insert, update, delete on all tables in schema camunda to vikaya_app, vikaya_system';

    for found in
        select c.oid, n.nspname, c.relname,
               exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped) as has_tenant,
               exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                       where t.tgrelid = c.oid and p.proname = 'refuse_change') as append_only
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = any (ours) and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'
    loop
        execute format('revoke all on %I.%I from public, vikaya_app, vikaya_system', found.nspname, found.relname);
        execute format('grant select, insert %s on %I.%I to vikaya_system',
                       case when found.append_only then '' else ', update, delete' end, found.nspname, found.relname);
        mine := case when found.nspname = 'public' and found.relname = 'tenant' then 'id'
                     when found.has_tenant then 'tenant_id' end;
        if mine is not null then
            execute format('alter table %I.%I enable row level security', found.nspname, found.relname);
            execute format('alter table %I.%I force row level security', found.nspname, found.relname);
            execute format('drop policy if exists own_tenant on %I.%I', found.nspname, found.relname);
            execute format('create policy own_tenant on %1$I.%2$I to vikaya_app
                              using (%3$I = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
                              with check (%3$I = nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                           found.nspname, found.relname, mine);
            execute format('drop policy if exists platform on %I.%I', found.nspname, found.relname);
            execute format('create policy platform on %I.%I to vikaya_system using (true) with check (true)',
                           found.nspname, found.relname);
        end if;
        -- Tables without a tenant are the platform's own business; the emulated phones of one machine belong to everybody.
        if mine is not null or found.nspname = 'emulator' then
            execute format('grant select, insert %s on %I.%I to vikaya_app',
                           case when found.append_only then '' else ', update, delete' end, found.nspname, found.relname);
        end if;
    end loop;

    -- What was used as proof, by whomever, is nobody's to read: only the functions beside it answer yes or no.
    if to_regclass('scriptclient.used_identifier') is not null then
        revoke all on scriptclient.used_identifier from vikaya_app;
    end if;
end $$;
