-- The two roles the application works as. Roles belong to the whole server, so another database may have made them.
do $$
declare
    wanted text;
begin
    foreach wanted in array array['vikaya_app', 'vikaya_system'] loop
        if not exists (select from pg_roles where rolname = wanted) then
            begin
                execute format('create role %I nologin noinherit', wanted);
            exception
                when duplicate_object or unique_violation then null;
                when insufficient_privilege then
                    raise exception 'This login may not create roles. Let an administrator run once: create role % nologin noinherit; grant % to %;', wanted, wanted, current_user;
            end;
        end if;
        if not pg_has_role('${appLogin}', wanted, 'member') then
            execute format('grant %I to %I', wanted, '${appLogin}');
        end if;
        if not pg_has_role(current_user, wanted, 'member') then
            execute format('grant %I to %I', wanted, current_user);
        end if;
    end loop;
end $$;
