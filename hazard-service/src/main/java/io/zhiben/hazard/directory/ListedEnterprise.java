package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.Scoped;
import java.util.Set;
import java.util.UUID;

/**
 * An enterprise as this service knows it, or a place that is none and is inspected like one.
 *
 * @param leadDepartments codes of the departments that supervise it as lead
 */
public record ListedEnterprise(
    UUID id, String code, String name, Place place, String domainCode, Set<String> leadDepartments)
    implements Scoped {
  /** What codes of places begin with; no credit code does. */
  static final String PLACE_CODE = "PL";

  public ListedEnterprise {
    leadDepartments = Set.copyOf(leadDepartments);
  }

  /** Whether it is a road, a lake or another place: those have codes of their own. */
  public boolean isPlace() {
    return code.startsWith(PLACE_CODE);
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
