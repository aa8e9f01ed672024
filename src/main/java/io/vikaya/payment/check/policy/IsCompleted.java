package io.vikaya.payment.check.policy;

import io.vikaya.payment.check.Check;
import io.vikaya.payment.check.CheckKind;
import io.vikaya.payment.check.PictureKind;
import io.vikaya.payment.check.ProofCase;
import io.vikaya.payment.check.Words;

/** The page says that the payment went through. */
final class IsCompleted implements CheckPolicy {

    private static final Words WENT_THROUGH = new Words("The payment went through", "ការទូទាត់បានជោគជ័យ");
    private static final Words NOT_YET =
            new Words("The payment did not go through, or not yet", "ការទូទាត់មិនបានជោគជ័យ ឬមិនទាន់ជោគជ័យ");
    private static final Words SILENT =
            new Words("Nothing on it says that it went through", "មិនមានអ្វីបញ្ជាក់ថាការទូទាត់បានជោគជ័យទេ");

    @Override
    public Check ask(ProofCase proof) {
        return switch (PictureKind.of(proof.reading())) {
            case RECEIPT -> Check.match(CheckKind.COMPLETED, null, null, WENT_THROUGH);
            case NOT_COMPLETED -> Check.mismatch(CheckKind.COMPLETED, null, null, NOT_YET);
            default -> Check.unreadable(CheckKind.COMPLETED, null, null, SILENT);
        };
    }
}
