package io.zhiben.portal.account;

import io.zhiben.contracts.access.Role;
import java.util.EnumSet;
import java.util.Set;

/**
 * A person's account.
 *
 * @param id the identity server's id, which is the subject of the person's tokens
 * @param region 12 digits; empty for those who have no place
 * @param org code of department, enterprise or agency; empty for those who have none
 */
record Account(
    String id,
    String username,
    String name,
    String email,
    boolean enabled,
    String region,
    String org,
    Set<Role> roles) {

  Account {
    roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
  }

  Account withRoles(Set<Role> others) {
    return new Account(id, username, name, email, enabled, region, org, others);
  }

  Account withEnabled(boolean value) {
    return new Account(id, username, name, email, value, region, org, roles);
  }
}
