package io.zhiben.hazard.listing;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The smallest place that several places lie in. */
@ApplicationScoped
class CommonPlace {
  private final RegionTree regions;

  CommonPlace(RegionTree regions) {
    this.regions = regions;
  }

  /** Of at least one place, all of one city. */
  Place of(Collection<Place> places) {
    Set<Place> distinct = Set.copyOf(places);
    if (distinct.size() == 1) {
      return distinct.iterator().next();
    }
    return Stream.<Function<Place, String>>of(Place::townCode, Place::districtCode, Place::cityCode)
        .map(level -> shared(distinct, level))
        .filter(Objects::nonNull)
        .findFirst()
        .map(regions::placeOf)
        .orElseThrow();
  }

  private static String shared(Set<Place> places, Function<Place, String> level) {
    if (places.stream().anyMatch(place -> level.apply(place) == null)) {
      return null;
    }
    Set<String> codes = places.stream().map(level).collect(Collectors.toSet());
    return codes.size() == 1 ? codes.iterator().next() : null;
  }
}
