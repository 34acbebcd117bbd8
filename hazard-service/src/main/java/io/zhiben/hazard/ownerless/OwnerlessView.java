package io.zhiben.hazard.ownerless;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A hazard without an owner.
 *
 * @param siteName under which it was reported
 * @param unit that a government named; null while none is
 * @param basis the decision or document by which it was named
 * @param authorityName of the place whose government named it
 * @param actions what the caller may do now
 */
record OwnerlessView(
    UUID id,
    long version,
    UUID hazardId,
    String hazardNumber,
    String siteName,
    String regionName,
    OwnerlessState state,
    String reason,
    LocalDate flaggedOn,
    String unit,
    String basis,
    String authorityName,
    LocalDate namedOn,
    String clearReason,
    LocalDate clearedOn,
    List<OwnerlessVerb> actions) {}
