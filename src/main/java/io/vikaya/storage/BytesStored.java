package io.vikaya.storage;

import io.vikaya.tenancy.TenantId;

/**
 * A tenant keeps more files, or fewer.
 *
 * @param change in bytes; negative when a file was removed
 */
public record BytesStored(TenantId tenant, long change) {}
