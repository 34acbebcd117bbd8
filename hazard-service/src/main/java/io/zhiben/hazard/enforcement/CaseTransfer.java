package io.zhiben.hazard.enforcement;

import io.zhiben.hazard.HazardError;
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

  @Column(columnDefinition = "BINARY(16)")
  private UUID documentId;

  /** For Hibernate. */
  protected CaseTransfer() {}

  CaseTransfer(UUID caseId, CaseCommands.TransferCase command, LocalDate sentOn, int answerDays) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.target = command.target();
    this.recipient = command.recipient();
    this.basis = command.basis();
    this.wholeCase = command.wholeCase();
    this.documentId = command.documentId();
    this.sentOn = sentOn;
    this.answerDueOn = sentOn.plusDays(answerDays);
  }

  /** A refusal or a result is the last word; an acceptance is followed by the result. */
  void answer(CaseCommands.AnswerTransfer command) {
    if (settled()
        || answer == TransferAnswer.ACCEPTED && command.answer() != TransferAnswer.RESULT) {
      throw Problem.of(HazardError.TRANSFER_ANSWERED);
    }
    if (command.answeredOn().isBefore(answeredOn == null ? sentOn : answeredOn)) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "answeredOn");
    }
    answer = command.answer();
    answeredOn = command.answeredOn();
    answerNote = command.note();
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

  CaseView.CaseTransferView view(LocalDate today) {
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
        documentId);
  }
}
