-- Whether something was used as proof must be known across tenants, and by whom must not. These functions see all of it and
-- answer yes or no; the table itself is closed to the application.
create index used_identifier_of_tenant on scriptclient.used_identifier (tenant_id, proof_id);

create function scriptclient.claim_identifier(wanted text, claiming_proof uuid) returns boolean
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    mine uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
begin
    if mine is null then
        raise exception 'No tenant is set for this call';
    end if;
    insert into scriptclient.used_identifier (identifier, tenant_id, proof_id) values (wanted, mine, claiming_proof)
    on conflict (identifier) do nothing;
    return exists (select from scriptclient.used_identifier
                   where identifier = wanted and proof_id = claiming_proof and tenant_id = mine);
end $$;

create function scriptclient.release_identifiers(rejected_proof uuid) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
    delete from scriptclient.used_identifier
    where proof_id = rejected_proof and tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid;
$$;

revoke execute on function scriptclient.claim_identifier(text, uuid), scriptclient.release_identifiers(uuid) from public;
grant usage, create on schema scriptclient to vikaya_system;
alter function scriptclient.claim_identifier(text, uuid) owner to vikaya_system;
alter function scriptclient.release_identifiers(uuid) owner to vikaya_system;
revoke create on schema scriptclient from vikaya_system;
grant execute on function scriptclient.claim_identifier(text, uuid), scriptclient.release_identifiers(uuid) to vikaya_app;
