package io.zhiben.platform.problem;

/** What kind of refusal an error is, in words that know nothing of HTTP. */
public enum Kind {
  /** The request cannot be understood or breaks a stated form. */
  INVALID,
  /** No usable identity. */
  UNAUTHENTICATED,
  /** The caller's role has no right to this operation. */
  FORBIDDEN,
  /** The thing doesn't exist, or not for this caller: the two answer alike. */
  NOT_FOUND,
  /** The state of things doesn't allow it now. */
  CONFLICT,
  /** The change rests on an older version than the present one. */
  STALE,
  /** A precondition is demanded and was not sent. */
  PRECONDITION_REQUIRED,
  /** Understood, but contradicting something said before. */
  UNPROCESSABLE,
  TOO_LARGE,
  UNSUPPORTED_MEDIA,
  METHOD_NOT_ALLOWED,
  TOO_MANY_REQUESTS,
  /** Something the service needs is away; trying again later helps. */
  UNAVAILABLE,
  /** A fault of the service. */
  INTERNAL
}
