package io.vikaya.telegram.bot;

import io.vikaya.identity.Role;

/** What the bot says about whose a chat is, in Khmer and English. */
final class LinkTexts {

    static final String KEEP = "↩️ ទុកដដែល / Leave it as it is";

    private LinkTexts() {}

    static String unknownCode() {
        return """
                ⚠️ កូដនេះមិនត្រឹមត្រូវ ត្រូវបានប្រើរួច ឬហួសកំណត់។ សូមសុំកូដថ្មីពីហាង។
                This code is not valid, was used already or has expired. Ask the shop for a new one.""";
    }

    static String tooManyWrongCodes() {
        return """
                ⛔ មានកូដខុសច្រើនដងពេក។ សូមរង់ចាំ ៣០ នាទី រួចសាកម្ដងទៀតជាមួយកូដថ្មី។
                Too many wrong codes. Codes from this chat are refused for 30 minutes; then try again with a new one.""";
    }

    static String customerWelcome(String name, String shop) {
        return """
                🎉 សូមស្វាគមន៍ %1$s! អ្នកនឹងទទួលវិក្កយបត្រពី %2$s នៅទីនេះ។
                Welcome, %1$s! You will get invoices from %2$s here. Pay with any bank app and send the receipt back.""".formatted(name, shop);
    }

    static String staffWelcome(String name, String shop) {
        return """
                🎉 សូមស្វាគមន៍ %1$s! អ្នកនឹងទទួលដំណឹងអំពី %2$s នៅទីនេះ។
                Welcome, %1$s! News about %2$s will reach you here. /help shows what you can ask.""".formatted(name, shop);
    }

    /** To the chat somebody left for another. */
    static String movedAway(String name, String shop, String newChat) {
        return """
                📲 គណនី %1$s នៅ %2$s ត្រូវបានភ្ជាប់ទៅឆាតផ្សេង (%3$s)។ ឆាតនេះលែងទទួលដំណឹងពីហាងទៀតហើយ។ បើមិនមែនអ្នកទេ សូមប្រាប់ម្ចាស់ហាង។
                %1$s's account at %2$s is now linked with another chat (%3$s); this one gets no more news. If that was not you, tell the shop's owner.""".formatted(name, shop, newChat);
    }

    /** To the chat that was somebody else's until now. */
    static String takenOver(String before, String now, String shop) {
        return """
                🔁 ឆាតនេះធ្លាប់ជារបស់ %1$s នៅ %3$s។ ឥឡូវវាជារបស់ %2$s។
                This chat was %1$s's at %3$s; now it is %2$s's.""".formatted(before, now, shop);
    }

    static String whichToUnlink() {
        return """
                🔓 តើផ្ដាច់ឆាតនេះពីហាងណា? ក្រោយពីនោះ អ្នកនឹងលែងទទួលសារពីហាងនោះទៀត។
                Unlink this chat from which shop? It will get no more messages from there.""";
    }

    static String unlinkFrom(String shop, boolean staff) {
        return "🔓 " + shop + (staff ? " · បុគ្គលិក / staff" : " · អតិថិជន / customer");
    }

    static String unlinked(String shop) {
        return """
                ✅ ឆាតនេះត្រូវបានផ្ដាច់ពី %1$s។ ដើម្បីភ្ជាប់វិញ សូមសុំកូដថ្មីពីហាង។
                This chat is unlinked from %1$s. To link it again, ask the shop for a new code.""".formatted(shop);
    }

    static String unlinkedByShop(String shop) {
        return """
                🔓 ឆាតនេះត្រូវបានផ្ដាច់ពី %1$s តាមផ្ទាំងគ្រប់គ្រង។ ដើម្បីភ្ជាប់វិញ សូមសុំកូដថ្មីពីហាង។
                This chat was unlinked from %1$s in the dashboard. To link it again, ask the shop for a new code.""".formatted(shop);
    }

    static String notLinked() {
        return """
                ឆាតនេះមិនបានភ្ជាប់ជាមួយហាងនោះទេ។
                This chat is not linked with that shop.""";
    }

    static String kept() {
        return """
                👍 គ្មានអ្វីផ្លាស់ប្ដូរទេ។
                Nothing has changed.""";
    }

    static String invited(String inviter, String shop, Role role, String link) {
        return """
                ✉️ %1$s អញ្ជើញអ្នកចូលរួមហាង %2$s ក្នុងតួនាទីជា%3$s។ សូមបើកតំណនេះ ដើម្បីបង្កើតគណនី; ឆាតនេះនឹងភ្ជាប់ដោយស្វ័យប្រវត្តិ៖
                %1$s invites you to join %2$s as %4$s. Open this link to make your account; this chat is then linked by itself:

                %5$s

                តំណប្រើបានមួយដង។ កុំបញ្ជូនបន្ត។ / It works once. Do not pass it on.""".formatted(inviter, shop, khmer(role), english(role), link);
    }

    private static String khmer(Role role) {
        return switch (role) {
            case OWNER -> "ម្ចាស់";
            case ADMIN -> "អ្នកគ្រប់គ្រង";
            case USER -> "បុគ្គលិក";
            case VIEWER -> "អ្នកមើល";
            case OPERATOR -> "ប្រតិបត្តិករ";
        };
    }

    private static String english(Role role) {
        return switch (role) {
            case OWNER -> "owner";
            case ADMIN -> "administrator";
            case USER -> "staff";
            case VIEWER -> "viewer";
            case OPERATOR -> "operator";
        };
    }
}
