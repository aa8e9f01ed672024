package io.vikaya.notification;

/** A file that travels with a message. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Attachment(String fileName, String mediaType, byte[] content) {}
