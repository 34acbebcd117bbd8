package io.zhiben.hazard.inspection;

import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** What other features ask of an inspection that they name. */
@ApplicationScoped
public class InspectionLookup {
  private final Inspections inspections;

  InspectionLookup(Inspections inspections) {
    this.inspections = inspections;
  }

  /**
   * An inspection that was named.
   *
   * @param official the supervising side inspected: it was no self-check, mutual check or guidance
   */
  public record Named(
      UUID id, String number, UUID enterpriseId, LocalDate inspectedOn, boolean official) {}

  /** Not found alike when there is none and when the caller doesn't reach it. */
  public Named require(UUID id) {
    Inspection inspection = inspections.findByIdOptional(id).orElseThrow(Problem::notFound);
    return new Named(
        id,
        inspection.number(),
        inspection.enterpriseId(),
        inspection.inspectedOn(),
        inspection.kind().official());
  }

  /** Whether that inspection was a guidance visit; false also when the caller doesn't reach it. */
  public boolean guides(UUID id) {
    return inspections
        .findByIdOptional(id)
        .map(one -> one.kind() == InspectionKind.GUIDANCE)
        .orElse(false);
  }
}
