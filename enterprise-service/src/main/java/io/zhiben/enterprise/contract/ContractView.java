package io.zhiben.enterprise.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One service contract.
 *
 * @param endedOn the last day of a contract that was ended early, else null
 * @param state how it stands today
 * @param live whether it holds today
 */
public record ContractView(
    UUID id,
    long version,
    String regionCode,
    String regionName,
    String agencyCode,
    String agencyName,
    LocalDate validFrom,
    LocalDate validTo,
    LocalDate endedOn,
    ContractState state,
    boolean live,
    List<UUID> enterpriseIds,
    Instant createdAt) {}
