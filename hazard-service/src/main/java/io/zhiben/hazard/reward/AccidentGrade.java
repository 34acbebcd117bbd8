package io.zhiben.hazard.reward;

/** How grave an accident was (国务院令第493号). */
public enum AccidentGrade {
  GENERAL,
  LARGER,
  MAJOR,
  EXTREME
}
