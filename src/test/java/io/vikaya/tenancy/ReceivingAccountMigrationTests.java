package io.vikaya.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vikaya.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A shop that was paid before there could be several accounts goes on being paid, behind walls that are up already. */
class ReceivingAccountMigrationTests {

    private static final String BEFORE = "20261125.2310";
    private static final String AFTER = "20261125.2330";

    @Test
    void carriesTheOneAccountOver() throws SQLException {
        var url = TestDatabase.create();
        try (var database = DriverManager.getConnection(url)) {
            run(database, "create schema camunda");
            migrate(url, BEFORE);
            // No superuser passes through walls; the walls' own owner must not either.
            run(database, "do $$ begin create role migrator login; exception when duplicate_object then null; end $$");
            run(database, "grant vikaya_app, vikaya_system to migrator");
            run(database, """
                    insert into public.tenant (id, version, name, usd_khr_rate, approval_threshold, always_review,
                                               receiving_bank, receiving_account, receiving_holder, bakong_account_id, opened_at)
                    values (gen_random_uuid(), 0, 'Paid', 4100, 80, false, 'ABA Bank', '005 123 456', 'CHAN SOKHA',
                            'chan_sokha@abaa', now()),
                           (gen_random_uuid(), 0, 'Not yet', 4100, 80, false, null, null, null, null, now())""");
            hand(database, "migrator");
        }
        migrate(url.replaceAll("user=\\w+", "user=migrator"), AFTER);

        try (var database = DriverManager.getConnection(url);
                var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select t.name, a.bank, a.account_number, a.holder, a.bakong_account_id, a.currency, a.is_primary
                        from public.receiving_account a join public.tenant t on t.id = a.tenant_id""")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("name")).isEqualTo("Paid");
            assertThat(rows.getString("bank")).isEqualTo("ABA Bank");
            assertThat(rows.getString("account_number")).isEqualTo("005 123 456");
            assertThat(rows.getString("holder")).isEqualTo("CHAN SOKHA");
            assertThat(rows.getString("bakong_account_id")).isEqualTo("chan_sokha@abaa");
            assertThat(rows.getString("currency")).isNull();
            assertThat(rows.getBoolean("is_primary")).isTrue();
            assertThat(rows.next()).isFalse();
        }
    }

    private static void migrate(String url, String target) {
        Flyway.configure()
                .dataSource(url, null, null)
                .locations("classpath:db/walls", "classpath:db/migration")
                .placeholders(Map.of("appLogin", url.replaceAll(".*user=(\\w+).*", "$1")))
                .target(target)
                .load()
                .migrate();
    }

    /** Makes somebody without a superuser's rights the owner of everything there is. */
    private static void hand(Connection database, String owner) throws SQLException {
        run(database, """
                do $$
                declare found record;
                begin
                    execute format('alter database %I owner to OWNER', current_database());
                    for found in select nspname from pg_namespace where nspname !~ '^(pg_|information)' loop
                        execute format('alter schema %I owner to OWNER', found.nspname);
                    end loop;
                    for found in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                 where n.nspname !~ '^(pg_|information)' and c.relkind in ('r', 'p', 'S')
                                   and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i')
                                                   and c.relkind = 'S') loop
                        execute format('alter table %s owner to OWNER', found.name);
                    end loop;
                end $$""".replace("OWNER", owner));
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
