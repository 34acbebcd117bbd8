package io.zhiben.reporting.inbox;

import io.zhiben.contracts.access.Role;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Place;

/**
 * Whom an item about a unit of a plan is for.
 *
 * @param name of the role, or code of the department
 */
public record Addressee(AddresseeKind kind, String name) {

  /** The unit's department; else the office of its place. */
  public static Addressee of(Unit unit, Place place) {
    return unit.department() == null
        ? officeOf(place)
        : new Addressee(AddresseeKind.DEPARTMENT, unit.department());
  }

  /** The officers of the place; a village has none but its grid workers. */
  public static Addressee officeOf(Place place) {
    boolean village = place.townCode() != null && !place.townCode().equals(place.code());
    Role role = village ? Role.GRID_WORKER : Role.OFFICER;
    return new Addressee(AddresseeKind.ROLE, role.name());
  }
}
