package io.vikaya.payment.workflow;

import static io.vikaya.payment.workflow.PaymentVerificationProcess.FIRST_REVIEWER;
import static io.vikaya.payment.workflow.PaymentVerificationProcess.FIRST_REVIEWER_ID;

import io.vikaya.payment.SameReviewerException;
import io.vikaya.tenancy.Actor;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Who approved first, and that whoever has the task now is somebody else: by the task's name and by who really calls. */
final class SecondPerson {

    private SecondPerson() {}

    static void remember(DelegateTask task) {
        var actor = Actor.current();
        FIRST_REVIEWER.set(task, task.getAssignee() == null ? actor.name() : task.getAssignee());
        if (actor.kind() == Actor.Kind.USER) {
            FIRST_REVIEWER_ID.set(task, actor.id());
        }
    }

    /** @throws SameReviewerException when it is the first reviewer again */
    static void require(DelegateTask task) {
        var first = FIRST_REVIEWER.find(task);
        var sameName = first.isPresent() && first.get().equals(task.getAssignee());
        var actor = Actor.current();
        var sameCaller = actor.kind() == Actor.Kind.USER
                && FIRST_REVIEWER_ID.find(task).filter(actor.id()::equals).isPresent();
        if (sameName || sameCaller) {
            throw new SameReviewerException();
        }
    }
}
