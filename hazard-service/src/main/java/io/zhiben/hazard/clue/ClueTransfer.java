package io.zhiben.hazard.clue;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** One clue that was handed to the discipline organ. */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "clue_transfer")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class ClueTransfer extends ScopedEntity {
  private String number;

  @Enumerated(EnumType.STRING)
  private ClueSubject subjectKind;

  @Column(columnDefinition = "BINARY(16)")
  private UUID subjectId;

  private String subjectNumber;
  private String recipient;
  private String content;
  private String sentBy;
  private Instant sentAt;

  @Enumerated(EnumType.STRING)
  private ClueState state;

  private String receipt;
  private String result;
  private String answeredBy;
  private Instant answeredAt;

  /** For Hibernate. */
  protected ClueTransfer() {}

  ClueTransfer(
      Place place,
      String number,
      ClueCommands.SendClue said,
      String subjectNumber,
      String by,
      Instant at) {
    super(place);
    this.number = number;
    this.subjectKind = said.subject();
    this.subjectId = said.subjectId();
    this.subjectNumber = subjectNumber;
    this.recipient = said.recipient();
    this.content = said.content();
    this.sentBy = by;
    this.sentAt = at;
    this.state = ClueState.SENT;
  }

  /** Accepted once, then refused never; the last word needs its text. */
  void answer(ClueCommands.AnswerClue said, String by, Instant at) {
    if (said.answer() == ClueState.SENT) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "answer");
    }
    if (state.settled() || state == ClueState.ACCEPTED && said.answer() != ClueState.RESULT) {
      throw Problem.of(ClueError.CLUE_ANSWERED);
    }
    boolean hasText = said.result() != null && !said.result().isBlank();
    if (said.answer().settled() != hasText) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "result");
    }
    state = said.answer();
    receipt = said.receipt() == null ? receipt : said.receipt();
    result = said.result();
    answeredBy = by;
    answeredAt = at;
  }

  String number() {
    return number;
  }

  String recipient() {
    return recipient;
  }

  ClueSubject subjectKind() {
    return subjectKind;
  }

  UUID subjectId() {
    return subjectId;
  }

  String subjectNumber() {
    return subjectNumber;
  }

  String content() {
    return content;
  }

  Instant sentAt() {
    return sentAt;
  }

  ClueState state() {
    return state;
  }

  String receipt() {
    return receipt;
  }

  String result() {
    return result;
  }

  Instant answeredAt() {
    return answeredAt;
  }

  ClueRow row() {
    return new ClueRow(
        id(),
        version(),
        number,
        place().code(),
        subjectKind,
        subjectId,
        subjectNumber,
        recipient,
        sentAt,
        state);
  }
}
