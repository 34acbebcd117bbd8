package io.zhiben.enterprise.domain;

import java.util.Set;

/**
 * What the assignment to a domain looks at. Texts that an object doesn't have are null.
 *
 * @param code credit code or issued code of an enterprise
 * @param kind kind of an enterprise
 * @param industry division of GB/T 4754, e.g. {@code E47}
 * @param placeKind kind of a place
 * @param building name of the building it sits in
 * @param inSelfHeldBuilding the town itself holds that building
 */
public record DomainObject(
    String code,
    String name,
    String kind,
    String industry,
    Set<String> tags,
    String placeKind,
    String building,
    boolean inSelfHeldBuilding) {

  /** A place instead of an enterprise. */
  public static DomainObject place(String name, String placeKind, boolean selfHeld) {
    return new DomainObject(null, name, null, null, Set.of(), placeKind, null, selfHeld);
  }
}
