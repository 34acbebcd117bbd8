package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.Scoped;
import java.util.Set;
import java.util.UUID;

/**
 * An enterprise as this service knows it.
 *
 * @param leadDepartments codes of the departments that supervise it as lead
 */
public record ListedEnterprise(
    UUID id, String code, String name, Place place, String domainCode, Set<String> leadDepartments)
    implements Scoped {

  public ListedEnterprise {
    leadDepartments = Set.copyOf(leadDepartments);
  }

  @Override
  public UUID enterpriseId() {
    return id;
  }

  @Override
  public String enterpriseCode() {
    return code;
  }
}
