package io.zhiben.hazard.credit;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether an enterprise may be admitted to an activity, a tender or a park.
 *
 * @param admitted no record in force bars it
 * @param records in force today: those that the caller reaches, and those of any place that were
 *     told to the keepers of the joint punishment list
 */
record AdmissionView(String code, boolean admitted, List<AdmissionRecord> records) {
  AdmissionView {
    records = records.stream().toList();
  }

  /**
   * @param bars it bars from admission
   */
  record AdmissionRecord(
      String number, String behaviourTitle, String effect, boolean bars, LocalDate untilOn) {}
}
