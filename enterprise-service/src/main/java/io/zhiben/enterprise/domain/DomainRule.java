package io.zhiben.enterprise.domain;

import java.util.Objects;
import java.util.Set;

/**
 * One way into a domain: an object fits when it meets every criterion that is given. Criteria that
 * are absent or empty ask for nothing; a rule without criteria fits nobody.
 *
 * @param tags the object has one of them
 * @param industries its division of GB/T 4754 is one of them, e.g. {@code E47}
 * @param kinds it is an enterprise of one of these kinds
 * @param placeKinds it is a place of one of these kinds
 * @param buildings it sits in a building of one of these names
 * @param nameContains its name contains one of these texts
 * @param selfHeldBuilding true: it sits in a building that the town itself holds
 */
public record DomainRule(
    Set<String> tags,
    Set<String> industries,
    Set<String> kinds,
    Set<String> placeKinds,
    Set<String> buildings,
    Set<String> nameContains,
    Boolean selfHeldBuilding) {

  public DomainRule {
    tags = copy(tags);
    industries = copy(industries);
    kinds = copy(kinds);
    placeKinds = copy(placeKinds);
    buildings = copy(buildings);
    nameContains = copy(nameContains);
  }

  private static Set<String> copy(Set<String> given) {
    return given == null ? Set.of() : Set.copyOf(given);
  }

  boolean fits(DomainObject object) {
    return asksSomething()
        && (tags.isEmpty() || object.tags().stream().anyMatch(tags::contains))
        && oneOf(industries, object.industry())
        && oneOf(kinds, object.kind())
        && oneOf(placeKinds, object.placeKind())
        && oneOf(buildings, object.building())
        && (nameContains.isEmpty() || nameContains.stream().anyMatch(object.name()::contains))
        && (!Objects.equals(selfHeldBuilding, true) || object.inSelfHeldBuilding());
  }

  private boolean asksSomething() {
    return !tags.isEmpty()
        || !industries.isEmpty()
        || !kinds.isEmpty()
        || !placeKinds.isEmpty()
        || !buildings.isEmpty()
        || !nameContains.isEmpty()
        || Objects.equals(selfHeldBuilding, true);
  }

  private static boolean oneOf(Set<String> wanted, String value) {
    return wanted.isEmpty() || value != null && wanted.contains(value);
  }
}
