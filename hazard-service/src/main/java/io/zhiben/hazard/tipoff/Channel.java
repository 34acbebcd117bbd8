package io.zhiben.hazard.tipoff;

/** How a tip-off came in (Q-099, Y-510). */
enum Channel {
  WEB,
  QR,
  PHONE,
  HOTLINE_12345,
  HOTLINE_96119,
  LETTER,
  VISIT;

  /** Sent by the reporter himself; the others are written down by a custodian. */
  boolean own() {
    return this == WEB || this == QR;
  }
}
