package io.zhiben.hazard.hazard;

import io.zhiben.contracts.event.EventType;

/** What a timeline tells; most of it the neighbours hear, too. */
enum Happening {
  REPORTED(EventType.HAZARD_REPORTED),
  VERIFIED(EventType.HAZARD_VERIFIED),
  PLANNED(EventType.HAZARD_PLANNED),
  ASSIGNED(EventType.HAZARD_ASSIGNED),
  STARTED(EventType.HAZARD_RECTIFICATION_STARTED),
  RECTIFIED(EventType.HAZARD_RECTIFIED),
  REINSPECTED(EventType.HAZARD_REINSPECTED),
  REINSPECTION_FAILED(EventType.HAZARD_RETURNED),
  RETURNED(EventType.HAZARD_RETURNED),
  SIGNED_OFF(EventType.HAZARD_SIGNED_OFF),
  WITHDRAWN(EventType.HAZARD_WITHDRAWN),
  REJECTED(EventType.HAZARD_REJECTED),
  EXTENSION_ASKED(EventType.HAZARD_EXTENSION_ASKED),
  EXTENDED(EventType.HAZARD_EXTENDED),
  EXTENSION_REFUSED(EventType.HAZARD_EXTENSION_REFUSED),
  REOPENED(EventType.HAZARD_REOPENED),
  TRANSFERRED(EventType.HAZARD_TRANSFERRED),
  HANDED_BACK(EventType.HAZARD_HANDED_BACK),
  /** Concerns nobody else: photos stay in this service. */
  PHOTO_ADDED(null),
  /** A decision about the grading, which stays open; the neighbours count it as reported. */
  INSUFFICIENT_EVIDENCE(null),
  /** The clause it rests on changed; the grading stands until somebody looks. */
  REGRADE_DUE(null),
  REGRADED(EventType.HAZARD_REGRADED),
  /** Taken over from a legacy register; its detail is the number on paper. */
  IMPORTED(EventType.HAZARD_IMPORTED),
  /**
   * Concerns nobody else yet: the list is the hazard's own. Its detail is how many points it has.
   */
  ITEMIZED(null),
  /** The detail of these three is the number of the point. */
  ITEM_RECTIFIED(EventType.HAZARD_ITEM_PROGRESSED),
  ITEM_PASSED(EventType.HAZARD_ITEM_PROGRESSED),
  ITEM_FAILED(EventType.HAZARD_ITEM_PROGRESSED),
  /** 挂牌督办 at some level; the note is the number of the listing. */
  LISTED(EventType.HAZARD_LISTED),
  /** 摘牌. */
  DELISTED(EventType.HAZARD_DELISTED);

  private final EventType event;

  Happening(EventType event) {
    this.event = event;
  }

  EventType event() {
    return event;
  }
}
