package io.vikaya.identity.web;

import io.vikaya.identity.Caller;
import io.vikaya.identity.Members;
import io.vikaya.identity.Role;
import io.vikaya.identity.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The team: admins see it, owners change it. */
@RestController
@RequestMapping("/api/v1/members")
@PreAuthorize("hasRole('OWNER')")
class MemberController {

    private final Members members;

    MemberController(Members members) {
        this.members = members;
    }

    @GetMapping
    @PreAuthorize("hasRole('ADMIN')")
    List<MemberResponse> all() {
        return members.all().stream().map(MemberResponse::from).toList();
    }

    @PutMapping("/{id}")
    MemberResponse change(@PathVariable UUID id, @Valid @RequestBody MemberRequest request) {
        return MemberResponse.from(members.change(new UserId(id), request.role().role(), request.reviewer()));
    }

    @PostMapping("/{id}/disable")
    MemberResponse disable(@PathVariable UUID id) {
        return MemberResponse.from(members.disable(new UserId(id)));
    }

    @PostMapping("/{id}/enable")
    MemberResponse enable(@PathVariable UUID id) {
        return MemberResponse.from(members.enable(new UserId(id)));
    }

    /** The caller becomes an admin. */
    @PostMapping("/{id}/transfer-ownership")
    MemberResponse transferOwnership(
            @AuthenticationPrincipal Caller caller,
            @PathVariable UUID id,
            @Valid @RequestBody TransferOwnershipRequest request) {
        return MemberResponse.from(members.transferOwnership(caller.user(), new UserId(id), request.password()));
    }

    @DeleteMapping("/{id}/second-factor")
    MemberResponse clearSecondFactor(@PathVariable UUID id) {
        return MemberResponse.from(members.clearSecondFactor(new UserId(id)));
    }

    /** The link is shown this once, to hand on. */
    @PostMapping("/{id}/reset-link")
    ResetLinkResponse resetLink(@PathVariable UUID id) {
        return new ResetLinkResponse(members.resetLink(new UserId(id)));
    }

    /** The roles of a tenant; nobody can be made an operator. */
    enum TenantRole {
        OWNER,
        ADMIN,
        USER,
        VIEWER;

        Role role() {
            return Role.valueOf(name());
        }
    }

    record MemberRequest(@NotNull TenantRole role, boolean reviewer) {}

    record TransferOwnershipRequest(
            @NotBlank @Size(max = 1000) String password) {}

    record ResetLinkResponse(String link) {}
}
