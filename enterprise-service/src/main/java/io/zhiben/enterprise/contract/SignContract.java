package io.zhiben.enterprise.contract;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A new contract.
 *
 * @param agencyCode as in the {@code org} claim of the agency's tokens
 * @param validTo the last day, included
 */
public record SignContract(
    @NotNull @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,17}") String agencyCode,
    @NotBlank @Size(max = 100) String agencyName,
    @NotNull LocalDate validFrom,
    @NotNull LocalDate validTo,
    @NotEmpty @Size(max = 500) Set<@NotNull UUID> enterpriseIds) {}
