package io.zhiben.hazard.hazard;

/** How grave a hazard is. */
public enum Level {
  /** 一般隐患. */
  GENERAL,
  /** 重大事故隐患: rests on a clause of the criteria. */
  MAJOR
}
