/** The bot: links chats to people, takes proofs in, answers, and carries messages for the notification module. */
@ApplicationModule(
        displayName = "Telegram",
        allowedDependencies = {
            "shared :: *",
            "tenancy",
            "identity",
            "customer",
            "invoice",
            "payment",
            "subscription",
            "notification",
            "notification :: channel",
            "workflow"
        })
@NullMarked
package io.vikaya.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
