package io.zhiben.hazard.listing;

import io.zhiben.contracts.access.Right;

/** The steps of a request; the names stand in {@code DecisionRequestView.actions}. */
enum RequestVerb {
  /** 批复: by a leader of the government that was asked, never by the one who asked. */
  DECIDE(Right.LISTING_DECIDE, RequestState.RECEIVED),
  /** 挂牌: the listing that was agreed to is made. */
  LIST(Right.LISTING_WRITE, RequestState.AGREED),
  /** 销案: with a note on funds and evidence. */
  CLOSE(Right.LISTING_WRITE, RequestState.AGREED);

  private final Right right;
  private final RequestState from;

  RequestVerb(Right right, RequestState from) {
    this.right = right;
    this.from = from;
  }

  Right right() {
    return right;
  }

  RequestState from() {
    return from;
  }
}
