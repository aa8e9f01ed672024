package io.vikaya.tenancy;

import io.vikaya.shared.error.ApplicationException;

/** A rate or threshold outside its range. */
public final class InvalidTenantRulesException extends ApplicationException {

    private static final long serialVersionUID = 1L;

    InvalidTenantRulesException(String code, String why) {
        super(Kind.INVALID, code, why);
    }
}
