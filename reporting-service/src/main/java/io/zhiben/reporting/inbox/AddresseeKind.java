package io.zhiben.reporting.inbox;

/** Whom an item is for. */
public enum AddresseeKind {
  /** Those with a role at exactly the item's place. */
  ROLE,
  /** A department of the item's place. */
  DEPARTMENT,
  /** An enterprise, by its code, in the item's town. */
  ENTERPRISE,
  /** One person, by the identity server's id. */
  SUBJECT
}
