package io.vikaya.payment.migration;

import io.vikaya.payment.ProofImage;
import io.vikaya.payment.ProofImages;
import io.vikaya.tenancy.TenantContext;
import io.vikaya.tenancy.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries pictures from the database into the store of files, each as the original and as the copy people are shown. */
@Component
class EvidenceToFiles implements JavaMigration {

    private final ProofImages images;

    EvidenceToFiles(ProofImages images) {
        this.images = images;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            // The walls hold the table's owner too until this is said; they are raised again after the migrations.
            statement.execute("alter table scriptclient.evidence no force row level security");
            try (var rows = statement.executeQuery("select tenant_id, proof_id, picture from scriptclient.evidence")) {
                while (rows.next()) {
                    var tenant = rows.getObject(1, UUID.class);
                    var picture = rows.getBytes(3);
                    var kept = TenantContext.callAs(
                            new TenantId(tenant), () -> images.receive(picture, (ProofImage image) -> image));
                    point(connection, tenant, rows.getObject(2, UUID.class), kept);
                }
            }
        }
    }

    private static void point(Connection connection, UUID tenant, UUID proof, ProofImage image) throws SQLException {
        try (var update = connection.prepareStatement("""
                update scriptclient.evidence set original_key = ?, display_key = ?, bytes = ?
                where tenant_id = ? and proof_id = ?""")) {
            update.setString(1, image.originalKey());
            update.setString(2, image.displayKey());
            update.setInt(3, image.bytes());
            update.setObject(4, tenant);
            update.setObject(5, proof);
            var unused = update.executeUpdate();
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("20261125.2301");
    }

    @Override
    public String getDescription() {
        return "evidence to files";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
