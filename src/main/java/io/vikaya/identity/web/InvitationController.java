package io.vikaya.identity.web;

import io.vikaya.identity.Caller;
import io.vikaya.identity.InvitationChannel.ChatInvitation;
import io.vikaya.identity.InvitationView;
import io.vikaya.identity.Invitations;
import io.vikaya.identity.Role;
import io.vikaya.identity.web.MemberController.TenantRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/invitations")
@PreAuthorize("hasRole('OWNER')")
class InvitationController {

    private final Invitations invitations;

    InvitationController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    List<InvitationResponse> waiting() {
        return invitations.waiting().stream().map(InvitationResponse::from).toList();
    }

    /** The link is shown this once: to copy, or to pass on in Telegram. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    InvitationLinkResponse invite(@AuthenticationPrincipal Caller caller, @Valid @RequestBody InviteRequest request) {
        return InvitationLinkResponse.from(invitations.invite(
                new Invitations.Invite(request.email(), request.role().role(), request.reviewer(), request.language()),
                caller.user()));
    }

    @PostMapping("/{id}/renew")
    InvitationLinkResponse renew(@AuthenticationPrincipal Caller caller, @PathVariable UUID id) {
        return InvitationLinkResponse.from(invitations.renew(id, caller.user()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id) {
        invitations.revoke(id);
    }

    record InviteRequest(
            @Nullable @Email @Size(max = 254) String email,
            @NotNull TenantRole role,
            boolean reviewer,
            @NotBlank @Pattern(regexp = "en|km") String language) {}

    record InvitationResponse(
            UUID id,
            @Nullable String email,
            Role role,
            boolean reviewer,
            Instant invitedAt,
            Instant expiresAt,
            boolean mailed,
            boolean expired) {

        static InvitationResponse from(InvitationView view) {
            return new InvitationResponse(
                    view.id(),
                    view.email(),
                    view.role(),
                    view.reviewer(),
                    view.invitedAt(),
                    view.expiresAt(),
                    view.mailed(),
                    view.expired());
        }
    }

    /**
     * @param chat the same invitation as a link that opens the bot; null where there is none
     */
    record InvitationLinkResponse(
            InvitationResponse invitation,
            String link,
            @Nullable ChatInvitation chat) {

        static InvitationLinkResponse from(Invitations.Offered offered) {
            return new InvitationLinkResponse(
                    InvitationResponse.from(offered.invitation()), offered.link(), offered.chat());
        }
    }
}
