package io.zhiben.enterprise.place;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows places with the names of what they refer to. */
@ApplicationScoped
class PlaceViews {
  private final DomainCatalogue domains;
  private final RegionTree tree;

  PlaceViews(DomainCatalogue domains, RegionTree tree) {
    this.domains = domains;
    this.tree = tree;
  }

  PlaceView of(SupervisedPlace place) {
    return of(List.of(place)).getFirst();
  }

  List<PlaceView> of(Collection<SupervisedPlace> places) {
    Map<String, String> names =
        domains.names(places.stream().map(SupervisedPlace::domainCode).collect(Collectors.toSet()));
    return places.stream()
        .map(place -> place.view(regionName(place), names.get(place.domainCode())))
        .toList();
  }

  private String regionName(SupervisedPlace place) {
    String code = place.place().code();
    return tree.find(code).map(RegionState::name).orElse(code);
  }
}
