package io.zhiben.enterprise.enterprise;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** An enterprise in a list. */
public record EnterpriseRow(
    UUID id,
    long version,
    String code,
    String name,
    OrganisationKind kind,
    String industry,
    String industryName,
    Set<String> tags,
    Scale scale,
    EnterpriseStatus status,
    String domainCode,
    String domainName,
    String regionCode,
    String regionName,
    boolean highRisk,
    Instant updatedAt) {}
