package io.zhiben.hazard.escalation;

import java.util.UUID;

/**
 * Why something is escalated. A level fires each rung once for a cause.
 *
 * @param id of the hazard or listing
 * @param generation the deadline that passed: a later deadline that passes, too, is another cause
 */
record Cause(CauseKind kind, UUID id, String generation) {}
