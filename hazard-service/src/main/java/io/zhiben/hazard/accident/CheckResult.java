package io.zhiben.hazard.accident;

/** What comparing the hint with the reported accidents showed. */
public enum CheckResult {
  /** 已报告. */
  REPORTED_ALREADY,
  /** 不是生产安全事故. */
  NOT_AN_ACCIDENT,
  /** 瞒报、漏报. */
  CONCEALED,
  /** 继续核查. */
  UNCLEAR
}
