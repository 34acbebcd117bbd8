package io.zhiben.hazard.criteria;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * The criteria that count at a place: those that this build carries, and those that the place or
 * one above it has of its own (地方标准).
 */
@ApplicationScoped
public class PlaceCriteria implements CriteriaBooks {
  private final CriteriaLibrary national;
  private final LocalSets local;
  private final RegionTree regions;

  PlaceCriteria(CriteriaLibrary national, LocalSets local, RegionTree regions) {
    this.national = national;
    this.local = local;
    this.regions = regions;
  }

  @Override
  public CriteriaLibrary holding(String id, Place place) {
    return place == null || !LocalSet.isLocal(id) ? national : at(place);
  }

  /** Whether the set holds on that day, wherever it counts. */
  public boolean inForce(String setId, LocalDate day) {
    return LocalSet.isLocal(setId)
        ? local
            .find(setId)
            .map(found -> found.set().standingOn(day) == Standing.IN_FORCE)
            .orElse(false)
        : national.inForce(setId, day);
  }

  /** Finds clauses that count at that place. */
  public ClauseAdvisor advisorAt(Place place) {
    return new ClauseAdvisor(at(place));
  }

  /** All sets of all places. */
  public CriteriaLibrary everywhere() {
    return with(local.all());
  }

  CriteriaLibrary at(Place place) {
    return with(local.at(place));
  }

  /** What counts at the caller's place, and the sets of the places below it. */
  CriteriaLibrary ofCaller() {
    Caller caller = CurrentCaller.get();
    // an agency has no place
    return caller.region().isEmpty()
        ? national
        : with(local.seenFrom(regions.placeOf(caller.region())));
  }

  private CriteriaLibrary with(List<LocalSet> own) {
    return own.isEmpty() ? national : national.with(own);
  }
}
