package io.vikaya.identity;

/** A stranger opens a shop and becomes its owner. */
public record RegisterTenant(String shopName, String ownerName, String username, String email, String password) {}
