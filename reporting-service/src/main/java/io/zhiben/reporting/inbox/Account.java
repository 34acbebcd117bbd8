package io.zhiben.reporting.inbox;

import io.zhiben.contracts.access.Role;
import java.util.Set;

/**
 * What the identity server says of a person at the moment of sending; kept nowhere.
 *
 * @param mail null where there is none
 * @param phone null where there is none
 */
record Account(
    boolean enabled, String mail, String phone, String region, String org, Set<Role> roles) {

  /** Whether the person still is who he was when he used the inbox last. */
  boolean isStill(InboxReader reader) {
    return enabled
        && reader.region().equals(region)
        && reader.org().equals(org)
        && reader.roles().equals(roles);
  }

  @Override
  public String toString() {
    return "Account[" + (enabled ? "enabled" : "disabled") + "]";
  }
}
