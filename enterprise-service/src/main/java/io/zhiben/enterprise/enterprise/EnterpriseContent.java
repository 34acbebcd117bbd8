package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.domain.DomainObject;
import io.zhiben.enterprise.value.Coordinates;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that is recorded about an enterprise, checked, except its code and place.
 *
 * @param industry division of GB/T 4754, e.g. {@code R90}
 * @param tags codes
 * @param coordinates null when not known
 * @param building null when it sits in none
 * @param registeredOn the day from which duties count for it
 */
public record EnterpriseContent(
    String name,
    OrganisationKind kind,
    String industry,
    SortedSet<String> tags,
    Scale scale,
    EnterpriseStatus status,
    String address,
    Contact principal,
    Contact safetyOfficer,
    Coordinates coordinates,
    Building building,
    LocalDate registeredOn) {

  public EnterpriseContent {
    name = name.strip();
    address = address == null ? "" : address.strip();
    tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
  }

  /** As the assignment to a domain sees it. */
  public DomainObject asDomainObject(String code) {
    return new DomainObject(
        code,
        name,
        kind.name(),
        industry,
        tags,
        null,
        building == null ? null : building.name(),
        building != null && building.selfHeld());
  }
}
