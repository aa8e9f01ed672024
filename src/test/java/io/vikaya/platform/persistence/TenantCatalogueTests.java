package io.vikaya.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.testing.VikayaTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** Every table of the database, looked up and not listed: whoever adds one and forgets its wall is told here. */
@VikayaTest
class TenantCatalogueTests {

    private static final String OURS = """
            n.nspname in ('public', 'invoice', 'inventory', 'scriptclient', 'audit_sales', 'ads_alert')
            and c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'""";

    /** Tables without a tenant of their own, each with its reason. */
    private static final Map<String, String> OF_NO_TENANT = Map.ofEntries(
            Map.entry("public.tenant", "is the tenant itself, walled by its id"),
            Map.entry("public.login_session", "belongs to a person; operators have no tenant"),
            Map.entry("public.refresh_token", "belongs to a sign-in"),
            Map.entry("public.one_time_token", "belongs to a person, found before anybody is signed in"),
            Map.entry("public.sign_in_guard", "counts what strangers try"),
            Map.entry("public.second_factor", "belongs to a person"),
            Map.entry("public.recovery_code", "belongs to a person"),
            Map.entry("public.idempotency_key", "belongs to a caller, who may be nobody yet"),
            Map.entry("public.bakong_token", "is the whole installation's"),
            Map.entry("public.receipt_counter", "numbers the platform's own receipts"),
            Map.entry("public.mail", "goes to a mailbox, which may be an operator's"),
            Map.entry("public.telegram_code_try", "counts what chats of nobody try"),
            Map.entry("public.telegram_update", "is opened before it is known whose it is"));

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void everyTableBelongsToATenantOrHasAReasonNotTo() throws SQLException {
        assertThat(ask("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and not exists (select from pg_attribute a
                  where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped)""".formatted(OURS))).containsExactlyInAnyOrderElementsOf(OF_NO_TENANT.keySet());
    }

    @Test
    void everyTenantsTableHasItsWallForcedAndItsTwoPolicies() throws SQLException {
        assertThat(ask("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where %s and (exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id')
                              or c.relname = 'tenant')
                  and not (c.relrowsecurity and c.relforcerowsecurity
                    and exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                      and p.roles = '{vikaya_app}' and p.cmd = 'ALL' and p.qual like '%%app.tenant_id%%' and p.with_check like '%%app.tenant_id%%')
                    and exists (select from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname
                      and p.roles = '{vikaya_system}')
                    and (select count(*) from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname) = 2)""".formatted(OURS))).isEmpty();
    }

    @Test
    void everyTenantsTableHasAnIndexThatBeginsWithTheTenant() throws SQLException {
        assertThat(ask("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                where %s and not exists (select from pg_index i where i.indrelid = c.oid and i.indkey[0] = a.attnum)""".formatted(OURS))).isEmpty();
    }

    /** Between tenants' tables a key without the tenant could point across the wall: key checks do not look at policies. */
    @Test
    void everyKeyBetweenTenantsTablesContainsTheTenant() throws SQLException {
        assertThat(ask("""
                select k.conname from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute mine on mine.attrelid = k.conrelid and mine.attname = 'tenant_id'
                join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attname = 'tenant_id'
                where k.contype = 'f' and %s and not (mine.attnum = any (k.conkey))""".formatted(OURS)))
                // People are found by id before their tenant is known; who invited is checked by the code.
                .allMatch(key -> key.startsWith("invitation_"));
    }

    @Test
    void theApplicationsRolesOwnNothingAndCannotPassThroughTheWalls() throws SQLException {
        assertThat(
                        ask(
                                "select rolname from pg_roles where rolname like 'vikaya\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcanlogin)"))
                .isEmpty();
        assertThat(
                        ask(
                                "select relname from pg_class where pg_get_userbyid(relowner) in ('vikaya_app', 'vikaya_system')"))
                .isEmpty();
    }

    @Test
    void theApplicationReachesNoTableOfNoTenant() throws SQLException {
        var reachable = new ArrayList<String>();
        for (var table : OF_NO_TENANT.keySet()) {
            if (!table.equals("public.tenant")) {
                reachable.addAll(ask("select '" + table + "' where has_table_privilege('vikaya_app', '" + table
                        + "', 'select, insert, update, delete')"));
            }
        }
        assertThat(reachable).isEmpty();
        assertThat(
                        ask(
                                "select 'x' where has_table_privilege('vikaya_app', 'scriptclient.used_identifier', 'select, insert, update, delete')"))
                .isEmpty();
    }

    @Test
    void whatIsAppendOnlyCannotBeChangedByAnybodyOfTheApplication() throws SQLException {
        assertThat(ask("""
                select distinct r.rolname || ' ' || c.relname from pg_trigger t
                join pg_proc p on p.oid = t.tgfoid and p.proname = 'refuse_change'
                join pg_class c on c.oid = t.tgrelid
                cross join (values ('vikaya_app'), ('vikaya_system')) r (rolname)
                where has_table_privilege(r.rolname, c.oid, 'update, delete, truncate')""")).isEmpty();
    }

    @Test
    void functionsThatSeeMoreThanTheirCallerCannotBeTricked() throws SQLException {
        var definers = ask("""
                select p.proname || ' ' || coalesce(array_to_string(p.proconfig, ','), '')
                from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')""");
        assertThat(definers).hasSize(2).allMatch(definer -> definer.contains("search_path=pg_catalog, pg_temp"));
        assertThat(ask("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where p.prosecdef and n.nspname not in ('pg_catalog', 'information_schema')
                  and has_function_privilege('public', p.oid, 'execute')""")).isEmpty();
    }

    /** As the owner, whom the catalogue hides nothing from. */
    private List<String> ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.getJdbcUrl(), database.getUsername(), database.getPassword());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
