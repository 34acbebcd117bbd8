package io.zhiben.hazard.listing;

/** Where a request stands. */
enum RequestState {
  RECEIVED,
  AGREED,
  REFUSED,
  CLOSED
}
