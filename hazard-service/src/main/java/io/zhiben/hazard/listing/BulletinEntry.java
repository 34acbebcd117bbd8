package io.zhiben.hazard.listing;

import io.zhiben.hazard.hazard.SupervisionLevel;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What everybody may read of a listing: nothing of its enterprises, hazards or persons, unless an
 * officer wrote it into the public text.
 *
 * @param publicText null where nobody wrote one
 * @param delistedOn null while it is listed
 */
record BulletinEntry(
    UUID id,
    String number,
    SupervisionLevel level,
    String authorityName,
    String regionName,
    String supervisingUnit,
    int hazards,
    LocalDate listedOn,
    LocalDate deadline,
    LocalDate delistedOn,
    String publicText) {}
