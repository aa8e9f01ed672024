package io.vikaya.tenancy;

/** A picture that was drawn anew from what the merchant sent, so nothing else can hide in it. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record TenantLogo(String mediaType, byte[] content) {}
