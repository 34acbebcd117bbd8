package io.zhiben.hazard.listing;

/** Where a listing stands. */
enum ListingPhase {
  /** 挂牌督办中. */
  LISTED,
  /** 验收通过: the government that lists has looked at it. */
  ACCEPTED,
  /** 已摘牌. */
  DELISTED
}
