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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure of a case, as the party was told of it or as it was decided. Reached by way of its
 * case, whose scope bounds it.
 */
@Entity
@Table(name = "enforcement_measure")
class CaseMeasure {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Column(columnDefinition = "BINARY(16)")
  private UUID caseId;

  private int seq;

  @Enumerated(EnumType.STRING)
  private Stage stage;

  @Enumerated(EnumType.STRING)
  private EnforcementAction kind;

  @Enumerated(EnumType.STRING)
  private Against against;

  private String post;
  private Long fineFen;
  private String gradeCode;
  private String gradeTitle;
  private Long gradeMinFen;
  private Long gradeMaxFen;
  private boolean outsideRange;
  private String content;
  private LocalDate dueOn;
  private long paidFen;
  private LocalDate finishedOn;
  private String goods;
  private BigDecimal quantity;
  private String quantityUnit;
  private LocalDate resumedOn;

  @Column(columnDefinition = "BINARY(16)")
  private UUID resumedAfter;

  /** For Hibernate. */
  protected CaseMeasure() {}

  enum Stage {
    PROPOSED,
    DECIDED
  }

  /**
   * @param grade the grade cited; null where there is none
   */
  CaseMeasure(
      UUID caseId,
      int seq,
      Stage stage,
      CaseCommands.Measure said,
      Discretion.DiscretionGrade grade) {
    this.id = Ids.next();
    this.caseId = caseId;
    this.seq = seq;
    this.stage = stage;
    this.kind = said.kind();
    this.against = said.against();
    this.post = said.post();
    this.fineFen = said.fineFen();
    if (grade != null) {
      this.gradeCode = grade.code();
      this.gradeTitle = grade.title();
      this.gradeMinFen = grade.minFen();
      this.gradeMaxFen = grade.maxFen();
    }
    this.outsideRange =
        kind == EnforcementAction.PENALTY && (grade == null || !grade.covers(fineFen));
    this.content = said.content();
    this.dueOn = said.dueOn();
    this.goods = said.goods();
    this.quantity = said.quantity();
    this.quantityUnit = said.quantityUnit();
  }

  /** What was said when it was made. */
  CaseCommands.Measure said() {
    return new CaseCommands.Measure(
        kind, against, post, fineFen, gradeCode, content, dueOn, goods, quantity, quantityUnit);
  }

  /** A fine is carried out by being paid in full; anything else when it is said to be. */
  void execute(CaseCommands.RecordExecution done) {
    if (finishedOn != null) {
      throw Problem.of(HazardError.MEASURE_FINISHED);
    }
    if (kind != EnforcementAction.PENALTY) {
      if (done.paidFen() != null) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "paidFen");
      }
      finishedOn = done.finished() ? done.doneOn() : null;
      return;
    }
    if (done.paidFen() == null || done.paidFen() == 0) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "paidFen");
    }
    if (done.paidFen() > fineFen - paidFen) {
      throw Problem.ofField(CaseError.PAID_MORE_THAN_FINED, "paidFen");
    }
    paidFen += done.paidFen();
    finishedOn = paidFen == fineFen ? done.doneOn() : null;
  }

  /** Work begins again (复产) after that inspection; it cannot begin twice. */
  void resume(LocalDate on, UUID inspectionId) {
    if (!standsStill()) {
      throw Problem.of(CaseError.NO_STOP_IN_FORCE);
    }
    resumedOn = on;
    resumedAfter = inspectionId;
  }

  /** It was decided that something stands still, and it may not begin again yet. */
  boolean standsStill() {
    return stage == Stage.DECIDED && kind.stops() && resumedOn == null;
  }

  String gradeCode() {
    return gradeCode;
  }

  boolean outsideRange() {
    return outsideRange;
  }

  boolean finished() {
    return finishedOn != null;
  }

  UUID id() {
    return id;
  }

  EnforcementAction kind() {
    return kind;
  }

  CaseView.CaseMeasureView view(LocalDate today) {
    return new CaseView.CaseMeasureView(
        id,
        kind,
        against,
        post,
        fineFen,
        gradeCode,
        gradeTitle,
        gradeMinFen,
        gradeMaxFen,
        outsideRange,
        content,
        dueOn,
        paidFen,
        finishedOn,
        stage == Stage.DECIDED && finishedOn == null && dueOn != null && dueOn.isBefore(today),
        goods,
        quantity,
        quantityUnit,
        resumedOn,
        resumedAfter);
  }
}
