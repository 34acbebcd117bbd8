package io.zhiben.hazard.clue;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;

/** Who sees a clue: the leaders of the place that sent it, and the one it was sent to (Z-112). */
final class CluePolicy {
  private CluePolicy() {}

  static boolean reads(Caller caller, String place, String recipient) {
    return isSender(caller, place) || isRecipient(caller, recipient);
  }

  /** Of the very place: those above did not send it. */
  static boolean isSender(Caller caller, String place) {
    return caller.has(Role.LEADER) && caller.region().equals(place);
  }

  static boolean isRecipient(Caller caller, String recipient) {
    return caller.may(Right.CLUE_ANSWER) && caller.org().equals(recipient);
  }
}
