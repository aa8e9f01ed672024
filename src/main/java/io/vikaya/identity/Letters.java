package io.vikaya.identity;

import io.vikaya.identity.security.IdentityProperties;
import io.vikaya.mail.Mail;
import io.vikaya.tenancy.BusinessTime;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** The letters of this module, each in Khmer and English, and the links in them. */
@Component
class Letters {

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Duration NEWS = Duration.ofDays(2);

    private final String base;

    Letters(IdentityProperties properties) {
        this.base = properties.frontendUrl().replaceFirst("/+$", "");
    }

    /** The token is in the fragment: browsers send it to no server and put it in no Referer. */
    String resetLink(String token) {
        return base + "/reset-password#token=" + token;
    }

    String verificationLink(String token) {
        return base + "/verify-email#token=" + token;
    }

    String invitationLink(String token) {
        return base + "/join#token=" + token;
    }

    Mail reset(String to, String token, Duration goodFor) {
        return new Mail(to, "Vikaya: ពាក្យសម្ងាត់ថ្មី / new password", """
                សូមបើកតំណនេះ ដើម្បីដាក់ពាក្យសម្ងាត់ថ្មី។ តំណនេះប្រើបានមួយដង ក្នុងរយៈពេលមួយម៉ោង៖
                Open this link to set a new password. It works once, within the hour:

                %s

                បើអ្នកមិនបានស្នើសុំទេ សូមកុំធ្វើអ្វីទាំងអស់ ពាក្យសម្ងាត់របស់អ្នកនៅដដែល។
                If you did not ask for this, do nothing: your password stays as it is.
                """.formatted(resetLink(token)), goodFor);
    }

    String resetMessage(String token) {
        return """
                🔑 តំណដាក់ពាក្យសម្ងាត់ថ្មី ប្រើបានមួយដង ក្នុងមួយម៉ោង៖
                Link for a new password, good once and for one hour:
                %s

                បើអ្នកមិនបានស្នើសុំទេ សូមកុំធ្វើអ្វីទាំងអស់។
                If you did not ask for this, do nothing.""".formatted(resetLink(token));
    }

    Mail verification(String to, String token, Duration goodFor) {
        return new Mail(
                to, "Vikaya: បញ្ជាក់អ៊ីមែល / confirm your e-mail", """
                សូមបើកតំណនេះ ដើម្បីបញ្ជាក់ថានេះជាអ៊ីមែលរបស់អ្នក៖
                Open this link to confirm that this address is yours:

                %s

                បើអ្នកមិនបានបង្កើតគណនីនៅ Vikaya ទេ សូមកុំធ្វើអ្វីទាំងអស់។
                If you did not open an account with Vikaya, do nothing.
                """.formatted(verificationLink(token)), goodFor);
    }

    /** To somebody who registers again with an address that has an account: the page says the same in both cases. */
    Mail alreadyRegistered(String to) {
        return new Mail(to, "Vikaya: អ្នកមានគណនីរួចហើយ / you have an account", """
                មានគេទើបតែចុះឈ្មោះដោយប្រើអ៊ីមែលនេះ ប៉ុន្តែវាមានគណនីរួចហើយ។ បើជាអ្នក សូមចូលគណនី ឬដាក់ពាក្យសម្ងាត់ថ្មី៖
                Somebody just registered with this address, which has an account already. If it was you, sign in or set a new password:

                %s/sign-in
                """.formatted(base), NEWS);
    }

    Mail invitation(String to, String shop, String inviter, String token, Instant until, Duration goodFor) {
        return new Mail(
                to,
                "Vikaya: " + shop,
                """
                %2$s អញ្ជើញអ្នកចូលរួមហាង %1$s នៅលើ Vikaya។ តំណនេះប្រើបានមួយដង រហូតដល់ %4$s (ម៉ោងភ្នំពេញ)៖
                %2$s invites you to join %1$s on Vikaya. This link works once, until %4$s (Phnom Penh time):

                %3$s
                """.formatted(shop, inviter, invitationLink(token), AT.format(until.atZone(BusinessTime.ZONE))),
                goodFor);
    }

    Mail passwordChanged(String to) {
        return new Mail(to, "Vikaya: ពាក្យសម្ងាត់បានប្ដូរ / password changed", """
                ពាក្យសម្ងាត់របស់អ្នកត្រូវបានប្ដូរ ហើយឧបករណ៍ទាំងអស់ត្រូវបានដកចេញ។ បើមិនមែនអ្នកទេ សូមដាក់ពាក្យសម្ងាត់ថ្មីភ្លាម៖
                Your password was changed and every device was signed out. If that was not you, set a new one at once:

                %s/forgot-password
                """.formatted(base), NEWS);
    }
}
