package io.zhiben.platform.access;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.access.Role;
import java.util.Objects;
import java.util.Set;

/**
 * Who asks, and how far he sees. Made from a verified token, or explicitly for work of the suite
 * itself.
 *
 * @param subject the identity server's id of the person or machine; {@code system} for work of the
 *     suite
 * @param client the client that the token was issued to
 * @param scope bounds the rows
 * @param region 12-digit code of the caller's place; empty when it has none
 * @param org department code, credit code of an enterprise or agency code; empty when it has none
 */
public record Caller(
    String subject, String client, Set<Role> roles, ScopeKind scope, String region, String org) {

  private static final String SYSTEM = "system";

  /** Nobody: has no right and sees no row. */
  public static final Caller NOBODY = new Caller("", "", Set.of(), ScopeKind.NONE, "", "");

  public Caller {
    Objects.requireNonNull(subject, "subject");
    roles = Set.copyOf(roles);
    region = region == null ? "" : region;
    org = org == null ? "" : org;
  }

  /** The suite itself: consumers, timers and migrations, which reach every row. */
  public static Caller system() {
    return new Caller(SYSTEM, SYSTEM, Set.of(), ScopeKind.ALL, "", "");
  }

  public boolean isSystem() {
    return scope == ScopeKind.ALL;
  }

  public boolean may(Right right) {
    return right.heldBy(roles);
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }
}
