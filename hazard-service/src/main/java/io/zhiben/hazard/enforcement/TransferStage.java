package io.zhiben.hazard.enforcement;

/** How far the procuratorate is with a public interest litigation (公益诉讼, Z-095). */
enum TransferStage {
  /** 立案. */
  FILED,
  /** 诉前检察建议. */
  PRE_LITIGATION,
  /** 提起诉讼. */
  LITIGATION,
  /** 裁判. */
  JUDGED
}
