package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.value.CoordinateSystem;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An enterprise as it is entered; a change sends all of it again.
 *
 * @param code unified social credit code; left out for an unlicensed one, which gets an issued code
 * @param industry division of GB/T 4754-2017, e.g. {@code R90}
 * @param tags codes such as {@code highRisk}
 * @param regionCode the town or village where it is
 * @param longitude with latitude and their system, or none of the three
 * @param buildingId the registered building that it sits in
 * @param registeredOn the day from which duties count for it; today when left out
 * @param gradeReason why a grade among the tags is given, changed or taken; needed for that only
 */
public record RegisterEnterprise(
    @Size(max = 18) String code,
    @NotBlank @Size(max = 100) String name,
    @NotNull OrganisationKind kind,
    @NotBlank @Size(max = 5) String industry,
    @Size(max = 20) Set<@NotBlank @Size(max = 40) String> tags,
    @NotNull Scale scale,
    @NotNull EnterpriseStatus status,
    @NotNull @Pattern(regexp = "\\d{12}") String regionCode,
    @Size(max = 200) String address,
    @NotBlank @Size(max = 50) String principalName,
    @Pattern(regexp = PHONE) String principalPhone,
    @Size(max = 50) String safetyOfficerName,
    @Pattern(regexp = PHONE) String safetyOfficerPhone,
    @Digits(integer = 3, fraction = 15) BigDecimal longitude,
    @Digits(integer = 3, fraction = 15) BigDecimal latitude,
    CoordinateSystem coordinateSystem,
    UUID buildingId,
    LocalDate registeredOn,
    @Size(max = 200) String gradeReason) {

  /** Digits with the usual marks between them; may be empty. */
  public static final String PHONE = "[0-9+()（）\\- ]{0,30}";

  public RegisterEnterprise {
    tags = tags == null ? Set.of() : Set.copyOf(tags);
  }
}
