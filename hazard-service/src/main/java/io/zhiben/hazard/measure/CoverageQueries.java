package io.zhiben.hazard.measure;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.hazard.Problems;
import io.zhiben.hazard.measure.ListCoverage.CoverageLine;
import io.zhiben.hazard.measure.ListCoverage.MissingPart;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks which places below one have both lists; asks each list for one row at the most. */
@ApplicationScoped
class CoverageQueries {
  private final RegionTree regions;
  private final Problems problems;
  private final MeasureQueries measures;

  CoverageQueries(RegionTree regions, Problems problems, MeasureQueries measures) {
    this.regions = regions;
    this.problems = problems;
    this.measures = measures;
  }

  /**
   * @param region whose places below are looked at; the caller's own when null
   */
  @Transactional
  ListCoverage of(String region) {
    String top = region == null ? CurrentCaller.get().region() : region;
    if (regions.find(top).isEmpty()) {
      throw Problem.ofField(CommonError.INVALID_PARAMETER, "region");
    }
    if (!regions.placeOf(top).isWithin(CurrentCaller.get().region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "region");
    }
    return ListCoverage.of(regions.childrenOf(top).stream().map(this::line).toList());
  }

  private CoverageLine line(RegionState place) {
    List<MissingPart> missing = new ArrayList<>();
    Problems.Standing standing = problems.standing(place.code());
    if (!standing.any()) {
      missing.add(MissingPart.PROBLEMS);
    }
    MeasureFilter filter = new MeasureFilter();
    filter.region = place.code();
    if (measures.listing(filter).where("e.state <> 'WITHDRAWN'").ids(UUID.class, 1).isEmpty()) {
      missing.add(MissingPart.MEASURES);
    }
    if (standing.undated()) {
      missing.add(MissingPart.TIMETABLE);
    }
    return new CoverageLine(place.code(), place.name(), missing);
  }
}
