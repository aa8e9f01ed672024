package io.vikaya.tenancy;

/** Whether somebody besides the picture is asked about payments. Answered by the payment module. */
public interface PaymentConfirmation {

    boolean asksBakong();
}
