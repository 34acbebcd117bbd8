package io.zhiben.hazard.listing;

import io.zhiben.platform.problem.ErrorCode;
import io.zhiben.platform.problem.Kind;

/** Refusals about listings, requests for decisions and letters. */
public enum ListingError implements ErrorCode {
  /** Only major hazards that are open are listed, or asked about. */
  LISTING_NEEDS_MAJOR(Kind.CONFLICT),
  /** An officer lists what his government agreed to; a leader may list by himself. */
  LISTING_NEEDS_DECISION(Kind.INVALID),
  /** One of the hazards is listed at that level already. */
  LISTED_ALREADY(Kind.CONFLICT),
  /** The listing's state doesn't allow the step. */
  LISTING_STATE_FORBIDS(Kind.CONFLICT),
  /** Some of the hazards neither passed the re-inspection nor ended. */
  LISTING_HAZARDS_OPEN(Kind.CONFLICT),
  /** A measure that is not done blocks the delisting (Y-491). */
  LISTING_MEASURES_MISSING(Kind.CONFLICT),
  /** The one who accepted never delists (Z-086). */
  ACCEPTER_CANNOT_DELIST(Kind.CONFLICT),
  /** The request's state doesn't allow the step. */
  REQUEST_STATE_FORBIDS(Kind.CONFLICT),
  /** A government asks itself or one above it. */
  REQUEST_LEVEL_BELOW(Kind.INVALID),
  /** A request is closed after its listing has ended. */
  REQUEST_LISTING_OPEN(Kind.CONFLICT),
  /** The letter was sent already, or is not needed any more. */
  LETTER_NOT_DUE(Kind.CONFLICT),
  /** No letter about a grading is sent before it. */
  SENT_BEFORE_GRADED(Kind.INVALID);

  private final Kind kind;

  ListingError(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
