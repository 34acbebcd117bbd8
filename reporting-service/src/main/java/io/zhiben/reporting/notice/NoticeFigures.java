package io.zhiben.reporting.notice;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many got a notice, read it and gave their receipt.
 *
 * @param regionCode the place below, or the issuer's own for its departments; null for all
 * @param readShare per cent of the recipients; null over nobody
 * @param receiptShare per cent of the recipients; null over nobody, and where no receipt is asked
 */
@Schema(name = "OfficialNoticeFigures")
record NoticeFigures(
    String regionCode,
    String regionName,
    int recipients,
    int read,
    int receipts,
    BigDecimal readShare,
    BigDecimal receiptShare) {

  static NoticeFigures of(
      String code, String name, boolean asksReceipt, int recipients, int read, int receipts) {
    return new NoticeFigures(
        code,
        name,
        recipients,
        read,
        receipts,
        share(read, recipients),
        asksReceipt ? share(receipts, recipients) : null);
  }

  static BigDecimal share(int part, int whole) {
    return whole == 0
        ? null
        : BigDecimal.valueOf(part * 100L)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
  }
}
