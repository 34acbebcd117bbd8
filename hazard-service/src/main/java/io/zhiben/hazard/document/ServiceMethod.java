package io.zhiben.hazard.document;

/** How a document came to its recipient (行政处罚法 61, 民事诉讼法 88-95). */
public enum ServiceMethod {
  /** 直接送达. */
  DIRECT,
  /** 留置送达. */
  LEFT,
  /** 邮寄送达. */
  MAIL,
  /** 电子送达. */
  ELECTRONIC,
  /** 公告送达. */
  PUBLIC_NOTICE
}
