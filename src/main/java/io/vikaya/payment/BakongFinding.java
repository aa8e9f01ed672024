package io.vikaya.payment;

import io.vikaya.payment.bakong.BakongQuestion;
import io.vikaya.payment.bakong.BakongReply;

/**
 * An answer of Bakong's that has not been held against the proof yet.
 *
 * @param key under which the attempt is kept
 */
public record BakongFinding(String key, BakongQuestion question, BakongReply reply) {}
