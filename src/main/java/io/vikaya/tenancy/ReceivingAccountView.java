package io.vikaya.tenancy;

/**
 * An account a tenant is paid into.
 *
 * @param primary chosen first where several take a currency
 */
public record ReceivingAccountView(ReceivingAccountId id, ReceivingAccountDetails details, boolean primary) {}
