package io.zhiben.hazard.listing;

import static io.zhiben.hazard.listing.ListingPhase.ACCEPTED;
import static io.zhiben.hazard.listing.ListingPhase.LISTED;

import io.zhiben.contracts.access.Right;
import java.util.EnumSet;
import java.util.Set;

/** The steps of a listing; the names stand in {@code ListingView.actions}. */
enum ListingVerb {
  /** 落实措施: one of the measures was done. */
  DO_MEASURE(Right.LISTING_WRITE, true, EnumSet.of(LISTED, ACCEPTED)),
  /** 公示: who may read of it, and what everybody reads. */
  PUBLISH(Right.LISTING_WRITE, true, EnumSet.allOf(ListingPhase.class)),
  /** 报告进展: by the units and enterprises concerned. */
  REPORT_PROGRESS(Right.LISTING_PROGRESS, false, EnumSet.of(LISTED, ACCEPTED)),
  /** 申请延期. */
  ASK_EXTENSION(Right.LISTING_ASK, false, EnumSet.of(LISTED)),
  /** 延期审批: by a leader of the government that lists, never by the one who asked. */
  DECIDE_EXTENSION(Right.LISTING_DECIDE, true, EnumSet.of(LISTED)),
  /** 验收. */
  ACCEPT(Right.LISTING_WRITE, true, EnumSet.of(LISTED, ACCEPTED)),
  /** 摘牌: by a leader, never by the one who accepted. */
  DELIST(Right.LISTING_DECIDE, true, EnumSet.of(ACCEPTED));

  private final Right right;
  private final boolean ofAuthority;
  private final Set<ListingPhase> from;

  ListingVerb(Right right, boolean ofAuthority, Set<ListingPhase> from) {
    this.right = right;
    this.ofAuthority = ofAuthority;
    this.from = from;
  }

  Right right() {
    return right;
  }

  /** Whether only the government that lists takes the step. */
  boolean ofAuthority() {
    return ofAuthority;
  }

  boolean isFrom(ListingPhase phase) {
    return from.contains(phase);
  }
}
