package io.zhiben.hazard.escalation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Why something is escalated. A level fires each rung once for a cause.
 *
 * @param id of the hazard or listing; for what is referred, made of who escalates and of its key
 * @param generation the deadline that passed: a later deadline that passes, too, is another cause;
 *     the period of what is referred
 */
record Cause(CauseKind kind, UUID id, String generation) {
  /**
   * @param authority code of the place whose government escalates
   */
  static Cause referred(CauseKind kind, String authority, String key, String period) {
    String name = kind + "/" + authority + "/" + key;
    return new Cause(kind, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), period);
  }
}
