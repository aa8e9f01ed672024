package io.vikaya.subscription;

import io.vikaya.payment.VerdictReason;
import io.vikaya.shared.money.Money;
import io.vikaya.subscription.domain.Subscription;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What owners are told about their plan, in Khmer and English. */
final class SubscriptionTexts {

    static final String SUBJECT = "Vikaya: គម្រោងរបស់អ្នក / your plan";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private SubscriptionTexts() {}

    static String endIsNear(Subscription subscription, LocalDate today) {
        var plan = name(subscription.plan());
        var end = day(Objects.requireNonNull(subscription.endsOn()));
        var left = subscription.daysLeft(today);
        return subscription.status() == SubscriptionStatus.TRIALING
                ? """
                ⏳ ការសាកល្បង %1$s របស់អ្នកនៅសល់ %3$d ថ្ងៃទៀត (រហូតដល់ %2$s)។ បន្ទាប់មកអ្នកនឹងប្តូរទៅគម្រោងឥតគិតថ្លៃ។
                Your %1$s trial ends in %3$d days, on %2$s. You then go on with the free plan. To keep %1$s, choose it under Settings → Plan.""".formatted(plan, end, left)
                : """
                ⏳ គម្រោង %1$s របស់អ្នកនៅសល់ %3$d ថ្ងៃទៀត (រហូតដល់ %2$s)។ សូមបន្តមុនថ្ងៃនោះ។
                Your %1$s plan is paid until %2$s, %3$d days from now. Renew it under Settings → Plan.""".formatted(plan, end, left);
    }

    static String pastDue(Subscription subscription) {
        return """
                ⚠️ គម្រោង %1$s របស់អ្នកបានផុតកំណត់ហើយ។ អ្នកអាចបន្តបានរហូតដល់ %2$s មុនពេលប្តូរទៅគម្រោងឥតគិតថ្លៃ។
                Your %1$s plan has run out. Nothing changes until %2$s; renew it by then, or you go on with the free plan.""".formatted(name(subscription.plan()), day(subscription.graceEndsOn()));
    }

    static String begun(Subscription subscription) {
        return """
                ✅ គម្រោង %1$s របស់អ្នកបានចាប់ផ្តើម ហើយមានសុពលភាពរហូតដល់ %2$s។
                Your %1$s plan has begun and lasts until %2$s.""".formatted(name(subscription.plan()), day(Objects.requireNonNull(subscription.endsOn())));
    }

    static String downgraded() {
        return """
                ℹ️ ឥឡូវអ្នកប្រើគម្រោងឥតគិតថ្លៃ។ ទិន្នន័យទាំងអស់នៅរក្សាទុក ហើយអាចមើលបាន មានតែការបង្កើតថ្មីប៉ុណ្ណោះដែលមានកម្រិត។
                You are on the free plan now. Everything is still there and can be read; only creating more is limited. You can upgrade at any time under Settings → Plan.""";
    }

    static String ordered(SubscriptionOrder order) {
        return """
                🧾 %1$s សម្រាប់គម្រោង %2$s។ សូមបង់ %3$s ទៅ %4$s (%5$s) រួចផ្ញើរូបថតអេក្រង់នៃការទូទាត់នៅទីនេះ។
                Order %1$s for %2$s: pay %3$s to %4$s, account %5$s, within 24 hours, and send the screenshot here or in the dashboard.""".formatted(
                        order.reference(),
                        name(order.plan()),
                        order.due(),
                        order.payee().name(),
                        order.payee().account());
    }

    static String partlyPaid(SubscriptionOrder order, Money received) {
        return """
                🪙 បានទទួល %2$s សម្រាប់ %1$s។ នៅសល់ %3$s ទៀត។
                %2$s arrived for %1$s. Still to pay: %3$s. Send the screenshot of the rest here.""".formatted(order.reference(), received, order.due());
    }

    static String paid(SubscriptionOrder order) {
        return """
                ✅ អរគុណ! គម្រោង %1$s បានបង់រួច សុពលភាពពី %2$s ដល់ %3$s។
                Thank you. %1$s is paid, from %2$s until %3$s. Your receipt is attached.""".formatted(
                        name(order.plan()),
                        day(Objects.requireNonNull(order.startsOn())),
                        day(Objects.requireNonNull(order.endsOn())));
    }

    static String rejected(SubscriptionOrder order, VerdictReason why, @Nullable String note) {
        var text = """
                ❌ ការទូទាត់សម្រាប់ %1$s មិនត្រូវបានទទួលយកទេ៖ %2$s
                The payment for %1$s was not accepted: %3$s You can send another screenshot while the order is open.""".formatted(order.reference(), OrderRefusals.khmer(why), OrderRefusals.english(why));
        return note == null || note.isBlank() ? text : text + "\n💬 “" + note.strip() + "”";
    }

    static String keptAsCredit(SubscriptionOrder order, Money amount) {
        return """
                🪙 បានទទួល %2$s សម្រាប់ %1$s ដែលបានបិទរួចហើយ។ ប្រាក់នេះត្រូវបានរក្សាទុកសម្រាប់ការបញ្ជាទិញបន្ទាប់។
                %2$s arrived for %1$s, which was closed already. It is kept as credit for your next order.""".formatted(order.reference(), amount);
    }

    static String expired(SubscriptionOrder order) {
        return """
                ⌛ ការបញ្ជាទិញ %1$s បានផុតកំណត់។ បើអ្នកបានបង់រួច សូមបញ្ជាទិញម្តងទៀត ហើយផ្ញើរូបថតអេក្រង់ដដែល។
                Order %1$s has expired. If you have paid already, order again and send the same screenshot there.""".formatted(order.reference());
    }

    static String name(Plan plan) {
        return switch (plan) {
            case FREE -> "Free";
            case INVOICE_PLUS -> "Invoice Plus";
            case MARKETING_PLUS -> "Marketing Plus";
            case PRO -> "Pro";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
