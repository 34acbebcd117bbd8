package io.zhiben.hazard.legacy;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.hazard.PaperHazard;
import io.zhiben.hazard.hazard.PaperHazard.Elements;
import io.zhiben.hazard.hazard.PaperHazard.Standing;
import java.time.LocalDate;
import java.util.UUID;

/** What a good row says; see {@link PaperHazard} for the fields. */
record LegacyEntry(
    UUID enterpriseId,
    String town,
    String number,
    String description,
    String spot,
    Level level,
    String basis,
    LocalDate foundOn,
    LocalDate recordedOn,
    Standing standing,
    Elements elements,
    LocalDate rectifiedOn,
    LocalDate signedOffOn) {

  PaperHazard of(ListedEnterprise enterprise) {
    return new PaperHazard(
        enterprise,
        number,
        description,
        spot,
        level,
        basis,
        foundOn,
        recordedOn,
        standing,
        elements,
        rectifiedOn,
        signedOffOn);
  }
}
