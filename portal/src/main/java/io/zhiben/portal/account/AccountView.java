package io.zhiben.portal.account;

import io.zhiben.contracts.access.Role;
import java.util.List;

/**
 * An account as an administrator sees it.
 *
 * @param self whether it is the administrator's own, which he can't change
 */
public record AccountView(
    String id,
    String username,
    String name,
    String email,
    List<String> roles,
    String region,
    String org,
    boolean enabled,
    boolean self) {

  static AccountView of(Account account, String callersId) {
    return new AccountView(
        account.id(),
        account.username(),
        account.name(),
        account.email(),
        account.roles().stream().map(Role::claim).sorted().toList(),
        account.region(),
        account.org(),
        account.enabled(),
        account.id().equals(callersId));
  }
}
