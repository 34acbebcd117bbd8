package io.zhiben.hazard.measure;

import java.util.List;

/**
 * Which places have both lists (Y-320, Y-443, Y-548).
 *
 * @param complete how many lack nothing
 */
record ListCoverage(int places, int complete, List<CoverageLine> lines) {

  /** What a place's lists lack. */
  enum MissingPart {
    /** No hazard on the list of problems. */
    PROBLEMS,
    /** No entry on the second list. */
    MEASURES,
    /** Graded hazards without a last day. */
    TIMETABLE
  }

  record CoverageLine(String regionCode, String regionName, List<MissingPart> missing) {}

  static ListCoverage of(List<CoverageLine> lines) {
    int complete = (int) lines.stream().filter(line -> line.missing().isEmpty()).count();
    return new ListCoverage(lines.size(), complete, List.copyOf(lines));
  }
}
