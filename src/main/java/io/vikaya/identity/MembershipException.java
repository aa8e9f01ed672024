package io.vikaya.identity;

import io.vikaya.shared.error.ApplicationException;

/** A change of the team that would leave it without an owner, or that nobody may make to themselves. */
public final class MembershipException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    private MembershipException(String code, String message) {
        super(Kind.CONFLICT, code, message);
    }

    static MembershipException lastOwner() {
        return new MembershipException("last-owner", "A shop needs an owner; make somebody else one first");
    }

    static MembershipException oneself() {
        return new MembershipException("not-oneself", "Nobody changes their own role or disables themselves");
    }

    static MembershipException disabled() {
        return new MembershipException("member-disabled", "This person is disabled; enable them first");
    }

    static MembershipException owner() {
        return new MembershipException("member-is-owner", "Owners reset their own password");
    }
}
