package io.zhiben.hazard.enforcement;

import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** A case handed to others, and what they answered (D-062, D-064, Z-096). */
@Entity
@Table(name = "enforcement_transfer")
class CaseTransfer {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  @Enumerated(EnumType.STRING)
  private TransferTarget target;

  private String recipient;
  private String basis;
  private boolean wholeCase;
  private LocalDate sentOn;
  private LocalDate answerDueOn;

  @Enumerated(EnumType.STRING)
  private TransferAnswer answer;

  private LocalDate answeredOn;
  private String answerNote;
  private String receipt;

  @Enumerated(EnumType.STRING)
  private TransferStage stage;

  /** For Hibernate. */
  protected CaseTransfer() {}

  CaseTransfer(UUID caseId, CaseCommands.TransferCase command, LocalDate sentOn, int answerDays) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.target = command.target();
    this.recipient = command.recipient();
    this.basis = command.basis();
    this.wholeCase = command.wholeCase();
    this.sentOn = sentOn;
    this.answerDueOn = sentOn.plusDays(answerDays);
  }

  /**
   * A refusal or a result is the last word; an acceptance is followed by the result, and at the
   * procuratorate by one stage after the other.
   */
  void answer(CaseCommands.AnswerTransfer command) {
    requireStage(command);
    boolean further = command.stage() != null && command.stage() != stage;
    if (settled()
        || answer == TransferAnswer.ACCEPTED
            && command.answer() != TransferAnswer.RESULT
            && !(command.answer() == TransferAnswer.ACCEPTED && further)) {
      throw Problem.of(CaseError.TRANSFER_ANSWERED);
    }
    if (command.answeredOn().isBefore(answeredOn == null ? sentOn : answeredOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "answeredOn");
    }
    answer = command.answer();
    answeredOn = command.answeredOn();
    answerNote = command.note();
    receipt = command.receipt() == null ? receipt : command.receipt();
    stage = command.stage() == null ? stage : command.stage();
  }

  private void requireStage(CaseCommands.AnswerTransfer command) {
    boolean unfit =
        target != TransferTarget.PUBLIC_INTEREST
            || command.answer() == TransferAnswer.REFUSED
            || stage != null && command.stage() != null && command.stage().compareTo(stage) < 0;
    if (command.stage() != null && unfit) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "stage");
    }
  }

  boolean settled() {
    return answer == TransferAnswer.REFUSED || answer == TransferAnswer.RESULT;
  }

  UUID id() {
    return id;
  }

  TransferTarget target() {
    return target;
  }

  TransferAnswer answer() {
    return answer;
  }

  boolean wholeCase() {
    return wholeCase;
  }

  /**
   * @param openedOn day on which the case was opened
   */
  CaseView.CaseTransferView view(LocalDate today, LocalDate openedOn) {
    return new CaseView.CaseTransferView(
        id,
        target,
        recipient,
        basis,
        wholeCase,
        sentOn,
        answerDueOn,
        answer == null && answerDueOn.isBefore(today),
        answer,
        answeredOn,
        answerNote,
        receipt,
        stage,
        ChronoUnit.DAYS.between(openedOn, sentOn));
  }
}
