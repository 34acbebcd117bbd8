package io.zhiben.hazard.listing;

import io.zhiben.contracts.event.EventType;

/** What the record of a listing tells; most of it the neighbours hear, too. */
enum ListingHappening {
  OPENED(EventType.LISTING_OPENED),
  /** Stays in this service. */
  MEASURE_DONE(null),
  /** Free text, which stays in this service. */
  PROGRESS(null),
  PUBLISHED(EventType.LISTING_CHANGED),
  EXTENSION_ASKED(null),
  EXTENDED(EventType.LISTING_CHANGED),
  EXTENSION_REFUSED(null),
  ACCEPTED(EventType.LISTING_CHANGED),
  ACCEPTANCE_FAILED(EventType.LISTING_CHANGED),
  DELISTED(EventType.LISTING_ENDED);

  private final EventType event;

  ListingHappening(EventType event) {
    this.event = event;
  }

  EventType event() {
    return event;
  }
}
