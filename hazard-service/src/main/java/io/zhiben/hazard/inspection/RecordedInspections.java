package io.zhiben.hazard.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What other features ask of inspections, within the caller's scope. */
@ApplicationScoped
public class RecordedInspections {
  private final Inspections inspections;

  RecordedInspections(Inspections inspections) {
    this.inspections = inspections;
  }

  /**
   * An inspection as others link to it.
   *
   * @param expert its kind is EXPERT
   * @param agencyCode of the consultants who made it, else null
   */
  public record RecordedInspection(
      UUID id, UUID enterpriseId, boolean expert, LocalDate inspectedOn, String agencyCode) {}

  /** Empty also when the caller doesn't reach it. */
  public Optional<RecordedInspection> find(UUID id) {
    return inspections
        .findByIdOptional(id)
        .map(one ->
            new RecordedInspection(
                one.id(),
                one.enterpriseId(),
                one.kind() == InspectionKind.EXPERT,
                one.inspectedOn(),
                one.agencyCode()));
  }
}
