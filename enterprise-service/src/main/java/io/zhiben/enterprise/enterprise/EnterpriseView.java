package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.value.CoordinateSystem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Everything about one enterprise. Telephone numbers are masked except for safety officers,
 * administrators of the tenant and the enterprise itself.
 *
 * @param issuedCode true where the suite has issued the code because there is no licence
 * @param gradeReason why its grade was given, changed or taken last; null while it never was
 */
public record EnterpriseView(
    UUID id,
    long version,
    String code,
    boolean issuedCode,
    String name,
    OrganisationKind kind,
    String industry,
    String industryName,
    Set<String> tags,
    Scale scale,
    EnterpriseStatus status,
    String regionCode,
    String regionName,
    String address,
    String principalName,
    String principalPhone,
    String safetyOfficerName,
    String safetyOfficerPhone,
    BigDecimal longitude,
    BigDecimal latitude,
    CoordinateSystem coordinateSystem,
    UUID buildingId,
    String buildingName,
    LocalDate registeredOn,
    String domainCode,
    String domainName,
    EnterpriseDomain domain,
    boolean highRisk,
    Instant createdAt,
    Instant updatedAt,
    String gradeReason) {}
