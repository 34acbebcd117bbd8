package io.zhiben.hazard.injury;

/** How grave an injury was. */
enum InjurySeverity {
  MINOR,
  SERIOUS,
  DEATH
}
