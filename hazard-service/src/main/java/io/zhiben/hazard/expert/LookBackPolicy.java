package io.zhiben.hazard.expert;

import io.zhiben.hazard.hazard.MajorHazards.MajorHazard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which major hazards lead back to which visits. */
final class LookBackPolicy {
  private LookBackPolicy() {}

  /**
   * A visit, as far as the rule asks.
   *
   * @param until the last day on which a hazard found there leads back to it
   */
  record Stay(
      UUID visitId,
      UUID inspectionId,
      UUID enterpriseId,
      Provider provider,
      LocalDate visitedOn,
      LocalDate until) {}

  /**
   * A hazard, and one provider's visits before it that count, the latest last. Whether one of them
   * spoke of the clause is still to be asked.
   */
  record Candidate(MajorHazard hazard, Provider provider, List<Stay> stays) {
    Stay latest() {
      return stays.getLast();
    }
  }

  /** What was found on the day of a visit or before doesn't lead back to it. */
  static boolean leadsBack(Stay stay, MajorHazard hazard) {
    return stay.enterpriseId().equals(hazard.enterpriseId())
        && stay.visitedOn().isBefore(hazard.foundOn())
        && !hazard.foundOn().isAfter(stay.until());
  }

  static List<Candidate> candidates(List<MajorHazard> hazards, List<Stay> stays) {
    List<Stay> inOrder = new ArrayList<>(stays);
    inOrder.sort(Comparator.comparing(Stay::visitedOn).thenComparing(Stay::visitId));
    List<Candidate> candidates = new ArrayList<>();
    for (MajorHazard hazard : hazards) {
      Map<Provider, List<Stay>> counting = new LinkedHashMap<>();
      inOrder.stream()
          .filter(stay -> leadsBack(stay, hazard))
          .forEach(stay ->
              counting.computeIfAbsent(stay.provider(), any -> new ArrayList<>()).add(stay));
      counting.forEach(
          (provider, those) -> candidates.add(new Candidate(hazard, provider, List.copyOf(those))));
    }
    return candidates;
  }
}
