package io.zhiben.portal;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Why the portal refuses something. */
public enum PortalError implements ErrorCode {
  /** A token has expired and the identity server cannot be asked for a new one; later it may. */
  IDENTITY_SERVER_UNAVAILABLE(Kind.UNAVAILABLE),
  /** The request comes from a page of another origin. */
  CROSS_SITE_REQUEST(Kind.FORBIDDEN),
  /** A change without the session's own token in {@code X-Zhiben-CSRF}. */
  CSRF_TOKEN_INVALID(Kind.FORBIDDEN),
  /** The service behind the portal takes no connection, or broke one off (status 502). */
  UPSTREAM_UNREACHABLE(Kind.UNAVAILABLE),
  /** The service behind the portal gives no answer in time (status 504). */
  UPSTREAM_TIMEOUT(Kind.UNAVAILABLE),

  /** The account name exists already, here or elsewhere. */
  USERNAME_TAKEN(Kind.CONFLICT),
  /** Not one of the suite's roles, or one that no tenant's administrator gives. */
  ROLE_NOT_GRANTABLE(Kind.INVALID),
  /** Roles that reach different rows (region, enterprise, agency), or auditor with any other. */
  ROLES_DO_NOT_MIX(Kind.INVALID),
  /** Staff of enterprises and agencies need the code of theirs. */
  ORG_REQUIRED(Kind.INVALID),
  /** Not the code of a department, enterprise or agency. */
  ORG_INVALID(Kind.INVALID),
  /** Nobody suspends, changes or hands over his own account. */
  OWN_ACCOUNT(Kind.CONFLICT),
  /** A suspended account can be neither source nor successor of a hand-over. */
  ACCOUNT_SUSPENDED(Kind.CONFLICT),
  /** The predecessor's roles reach another place or unit than the successor's account. */
  SUCCESSOR_DIFFERS(Kind.CONFLICT),
  /** A place with this code exists under another name or parent. */
  TOWN_DIFFERS(Kind.CONFLICT),
  /** The administrator's account name belongs to somebody who isn't this town's administrator. */
  TOWN_ADMINISTRATOR_DIFFERS(Kind.CONFLICT);

  private final Kind kind;

  PortalError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
