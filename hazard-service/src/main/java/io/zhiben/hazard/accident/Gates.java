package io.zhiben.hazard.accident;

import io.zhiben.hazard.accident.AccidentCommands.CloseAccident;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/**
 * What shows that each of the four gates was passed (四不放过, Y-441).
 *
 * @param owed why measures were still to be carried out; null where none was
 * @param undecided why no case upon a larger accident was decided (Y-440); null where one was, and
 *     for smaller ones
 */
@Embeddable
record Gates(
    @Column(name = "gate_cause") String cause,
    @Column(name = "gate_responsible") String responsible,
    @Column(name = "gate_measures") String measures,
    @Column(name = "gate_lessons") String lessons,
    @Column(name = "gate_owed") String owed,
    @Column(name = "gate_undecided") String undecided) {

  /**
   * Refuses a gate that is not passed or that nothing shows, and measures that are owed without a
   * reason.
   *
   * @param measuresOwed one of its measures was not verified
   * @param decisionOwed it is a larger one, and no case upon it was decided
   */
  static Gates of(CloseAccident said, boolean measuresOwed, boolean decisionOwed) {
    List<FieldError> missing = new ArrayList<>();
    addUnless(said.causeFound(), "causeFound", missing);
    addUnless(said.responsibleDealtWith(), "responsibleDealtWith", missing);
    addUnless(said.measuresTaken(), "measuresTaken", missing);
    addUnless(said.lessonsTaught(), "lessonsTaught", missing);
    addUnless(shown(said.causeEvidence()), "causeEvidence", missing);
    addUnless(shown(said.responsibleEvidence()), "responsibleEvidence", missing);
    addUnless(shown(said.measuresEvidence()), "measuresEvidence", missing);
    addUnless(shown(said.lessonsEvidence()), "lessonsEvidence", missing);
    if (!missing.isEmpty()) {
      throw Problem.of(AccidentError.FOUR_GATES_OPEN).withErrors(missing);
    }
    if (measuresOwed && !shown(said.owedReason())) {
      throw Problem.ofField(AccidentError.ACCIDENT_MEASURES_OWED, "owedReason");
    }
    if (decisionOwed && !shown(said.undecidedReason())) {
      throw Problem.ofField(AccidentError.ACCIDENT_NEEDS_DECISION, "undecidedReason");
    }
    return new Gates(
        said.causeEvidence(),
        said.responsibleEvidence(),
        said.measuresEvidence(),
        said.lessonsEvidence(),
        measuresOwed ? said.owedReason() : null,
        decisionOwed ? said.undecidedReason() : null);
  }

  private static boolean shown(String evidence) {
    return evidence != null && !evidence.isBlank();
  }

  private static void addUnless(boolean passed, String gate, List<FieldError> missing) {
    if (!passed) {
      missing.add(new FieldError(gate, AccidentError.FOUR_GATES_OPEN.name(), null));
    }
  }
}
