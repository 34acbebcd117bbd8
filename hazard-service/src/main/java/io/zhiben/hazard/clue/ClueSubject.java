package io.zhiben.hazard.clue;

/** What a clue came up with. */
enum ClueSubject {
  CASE,
  ACCIDENT,
  HAZARD
}
