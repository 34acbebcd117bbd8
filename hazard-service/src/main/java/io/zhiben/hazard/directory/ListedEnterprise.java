package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Place;
import java.util.Set;
import java.util.UUID;

/**
 * An enterprise as this service knows it.
 *
 * @param leadDepartments codes of the departments that supervise it as lead
 */
public record ListedEnterprise(
    UUID id,
    String code,
    String name,
    Place place,
    String domainCode,
    Set<String> leadDepartments) {

  public ListedEnterprise {
    leadDepartments = Set.copyOf(leadDepartments);
  }
}
