package io.zhiben.hazard.accident;

/** Up to where accidents are reported; in this order. */
enum AuthorityLevel {
  DISTRICT,
  CITY,
  PROVINCE,
  STATE
}
