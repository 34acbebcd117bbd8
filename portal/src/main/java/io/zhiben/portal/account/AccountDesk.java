package io.zhiben.portal.account;

import io.zhiben.contracts.access.Role;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.portal.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The work on accounts. Each change writes its audit row first and commits it after the identity
 * server has done its part: without the row no change, and what the identity server refuses is not
 * on record as done.
 */
@ApplicationScoped
class AccountDesk {
  private static final String ENTITY = "Account";

  private final Accounts accounts;
  private final AuditTrail audit;
  private final Sessions sessions;
  private final AccountRules rules;

  @Inject
  AccountDesk(Accounts accounts, AuditTrail audit, Sessions sessions, RegionTree regions) {
    this.accounts = accounts;
    this.audit = audit;
    this.sessions = sessions;
    this.rules = new AccountRules(regions::isWithin);
  }

  Page<AccountView> list(String text, int limit, int page) {
    Caller caller = CurrentCaller.get();
    Map<String, Boolean> seen = new HashMap<>();
    List<Account> found =
        accounts.search(
            text,
            region -> seen.computeIfAbsent(region, code -> rules.sees(caller.region(), code)));
    return new Page<>(
        found.stream()
            .skip((long) page * limit)
            .limit(limit)
            .map(accounts::withRoles)
            .map(account -> AccountView.of(account, caller.subject()))
            .toList(),
        found.size(),
        true,
        null);
  }

  @Transactional
  InvitedAccount invite(InviteAccount request) {
    rules.requirePlace(CurrentCaller.get().region(), request.region());
    Set<Role> roles = rules.grantable(request.roles());
    rules.requireUnit(roles, request.org());
    return create(
        new Account(
            "",
            request.username(),
            request.name().strip(),
            request.email(),
            true,
            request.region(),
            request.org(),
            roles));
  }

  /**
   * The first administrator of a place that the caller has just added below his own, and which he
   * so administers.
   */
  @Transactional
  InvitedAccount inviteAdministrator(String username, String name, String region) {
    return create(
        new Account("", username, name, null, true, region, "", Set.of(Role.TENANT_ADMIN)));
  }

  @Transactional
  void suspend(String id) {
    Account account = another(id);
    record("account.suspend", account, account.withEnabled(false));
    lockOut(account);
  }

  @Transactional
  void resume(String id) {
    Account account = another(id);
    record("account.resume", account, account.withEnabled(true));
    accounts.setEnabled(id, true);
  }

  @Transactional
  void setRoles(String id, List<String> names) {
    Account account = another(id);
    Set<Role> roles = rules.grantable(names);
    rules.requireUnit(roles, account.org());
    record("account.set-roles", account, account.withRoles(roles));
    accounts.setRoles(id, roles);
    sessions.renewAllOf(id);
  }

  @Transactional
  void handOver(String id, String toId) {
    Account predecessor = another(id);
    Account successor = another(toId);
    Set<Role> roles = rules.handedOver(predecessor, successor);
    record("account.take-over", successor, successor.withRoles(roles));
    record("account.hand-over", predecessor, predecessor.withEnabled(false));
    accounts.setRoles(toId, roles);
    sessions.renewAllOf(toId);
    lockOut(predecessor);
  }

  /** For somebody who lost the password, or never got the first one. */
  @Transactional
  InvitedAccount renewPassword(String id) {
    Account account = another(id);
    record("account.renew-password", account, account);
    String password = OneTimePassword.fresh();
    accounts.setOneTimePassword(id, password);
    accounts.endSessions(id);
    sessions.endAllOf(id);
    return new InvitedAccount(id, account.username(), password);
  }

  private InvitedAccount create(Account wanted) {
    record("account.invite", null, wanted);
    String password = OneTimePassword.fresh();
    Account made = accounts.create(wanted, password);
    return new InvitedAccount(made.id(), made.username(), password);
  }

  private void lockOut(Account account) {
    accounts.setEnabled(account.id(), false);
    accounts.endSessions(account.id());
    sessions.endAllOf(account.id());
  }

  /** Of his own place and not his own; any other doesn't exist for the caller. */
  private Account another(String id) {
    Caller caller = CurrentCaller.get();
    Account account =
        accounts
            .find(id)
            .filter(found -> rules.sees(caller.region(), found.region()))
            .orElseThrow(Problem::notFound);
    rules.requireAnother(caller.subject(), account);
    return account;
  }

  private void record(String action, Account before, Account after) {
    audit.record(
        action,
        ENTITY,
        after.username(),
        after.region(),
        AccountFacts.of(before),
        AccountFacts.of(after));
  }
}
