package io.zhiben.hazard.accident;

import io.zhiben.hazard.HazardError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** What is to be put right after an accident. Reached by way of it. */
@Entity
@Table(name = "accident_measure")
class AccidentMeasure {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID accidentId;

  private int seq;
  private String content;
  private String ownerPost;
  private LocalDate dueOn;
  private LocalDate doneOn;
  private String doneBy;
  private String evidence;
  private LocalDate verifiedOn;

  /** For Hibernate. */
  protected AccidentMeasure() {}

  AccidentMeasure(UUID accidentId, int seq, AccidentCommands.AddMeasure said) {
    this.id = Ids.next();
    this.accidentId = accidentId;
    this.seq = seq;
    this.content = said.content();
    this.ownerPost = said.ownerPost();
    this.dueOn = said.dueOn();
  }

  void done(AccidentCommands.DoMeasure said, String subject) {
    if (doneOn != null) {
      throw Problem.of(HazardError.MEASURE_FINISHED);
    }
    doneOn = said.doneOn();
    doneBy = subject;
    evidence = said.evidence();
  }

  /** Somebody else looked; what is not good is owed again. */
  void verify(boolean passed, String subject, LocalDate on) {
    if (doneOn == null || verifiedOn != null) {
      throw Problem.of(AccidentError.MEASURE_NOT_DONE);
    }
    if (subject.equals(doneBy)) {
      throw Problem.of(AccidentError.DOER_CANNOT_VERIFY);
    }
    if (passed) {
      verifiedOn = on;
      return;
    }
    doneOn = null;
    doneBy = null;
    evidence = null;
  }

  UUID id() {
    return id;
  }

  AccidentView.AccidentMeasureView view(LocalDate today) {
    return new AccidentView.AccidentMeasureView(
        id,
        seq,
        content,
        ownerPost,
        dueOn,
        doneOn,
        evidence,
        verifiedOn,
        doneOn == null && dueOn.isBefore(today));
  }

  boolean verified() {
    return verifiedOn != null;
  }
}
