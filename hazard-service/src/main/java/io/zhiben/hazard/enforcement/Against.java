package io.zhiben.hazard.enforcement;

/** Whom a measure meets; persons by their post, never by name. */
enum Against {
  UNIT,
  PERSON
}
