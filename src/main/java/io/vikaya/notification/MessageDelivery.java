package io.vikaya.notification;

/** Starts the delivery of a stored message, in the current transaction. Implemented by the delivery process. */
public interface MessageDelivery {

    void start(MessageId message);
}
