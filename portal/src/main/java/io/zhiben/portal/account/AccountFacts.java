package io.zhiben.portal.account;

import io.zhiben.contracts.access.Role;
import java.util.List;

/** What the audit trail keeps of an account: what it may do, not whose it is. */
record AccountFacts(String id, boolean enabled, List<String> roles, String region, String org) {
  static AccountFacts of(Account account) {
    return account == null
        ? null
        : new AccountFacts(
            account.id(),
            account.enabled(),
            account.roles().stream().map(Role::claim).sorted().toList(),
            account.region(),
            account.org());
  }
}
