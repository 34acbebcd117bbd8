package io.zhiben.hazard.clue;

import io.zhiben.hazard.accident.AccidentLookup;
import io.zhiben.hazard.enforcement.CaseLookup;
import io.zhiben.hazard.hazard.HazardLookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a clue can come up with, as far as the caller reaches it. */
@ApplicationScoped
class ClueSubjects {
  private final CaseLookup cases;
  private final AccidentLookup accidents;
  private final HazardLookup hazards;

  ClueSubjects(CaseLookup cases, AccidentLookup accidents, HazardLookup hazards) {
    this.cases = cases;
    this.accidents = accidents;
    this.hazards = hazards;
  }

  /** Its number, null while it has none; not found alike when there is none and out of reach. */
  String numberOf(ClueSubject kind, UUID id) {
    return switch (kind) {
      case CASE -> cases.require(id).number();
      case ACCIDENT -> accidents.require(id).number();
      case HAZARD -> hazards.require(id).number();
    };
  }
}
