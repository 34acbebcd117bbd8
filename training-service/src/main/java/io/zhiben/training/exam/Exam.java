package io.zhiben.training.exam;

import io.zhiben.contracts.event.ExamState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import io.zhiben.training.TrainingError;
import io.zhiben.training.directory.ListedEnterprise;
import io.zhiben.training.session.Audience;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;

/**
 * One exam with its retakes. Retakes belong to the exam, so that whoever passes in the end counts
 * once and the rate never counts a person twice (T-026).
 */
@Entity
@Table(name = "exam")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class Exam extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID sessionId;

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;
  private String subject;

  @Enumerated(EnumType.STRING)
  private Audience audience;

  private LocalDate heldOn;
  private int candidates;
  private int passedAtOnce;
  private int passed;
  private LocalDate validUntil;
  private String recordedBy;
  private Instant recordedAt;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "exam_retake", joinColumns = @JoinColumn(name = "exam_id"))
  @OrderColumn(name = "sitting")
  private List<ExamRetake> retakes = new ArrayList<>();

  /** For Hibernate. */
  protected Exam() {}

  /**
   * @param enterprise null for an exam that an office held for its place
   */
  Exam(
      Place place,
      ListedEnterprise enterprise,
      Audience audience,
      RecordExam command,
      String recordedBy,
      Instant at) {
    super(place);
    if (enterprise != null) {
      this.enterpriseId = enterprise.id();
      this.enterpriseCode = enterprise.code();
      this.enterpriseName = enterprise.name();
    }
    this.sessionId = command.sessionId();
    this.subject = command.subject().strip();
    this.audience = audience;
    this.heldOn = command.heldOn();
    this.candidates = command.candidates();
    this.passedAtOnce = command.passed();
    this.passed = command.passed();
    this.validUntil = command.validUntil();
    this.recordedBy = recordedBy;
    this.recordedAt = at;
  }

  /**
   * Adds a sitting for those who had failed.
   *
   * @throws Problem NOBODY_FAILED, EXAM_TOO_EARLY, TOO_MANY_CANDIDATES
   */
  void retake(RecordRetake command, String by, Instant at) {
    if (!retakable()) {
      throw Problem.of(TrainingError.NOBODY_FAILED);
    }
    LocalDate last = retakes.isEmpty() ? heldOn : retakes.getLast().heldOn();
    if (command.heldOn().isBefore(last)) {
      throw Problem.ofField(TrainingError.EXAM_TOO_EARLY, "heldOn", last);
    }
    if (command.candidates() > candidates - passed) {
      throw Problem.ofField(TrainingError.TOO_MANY_CANDIDATES, "candidates", candidates - passed);
    }
    retakes.add(new ExamRetake(command.heldOn(), command.candidates(), command.passed(), by, at));
    passed += command.passed();
  }

  private boolean retakable() {
    return passed < candidates;
  }

  /** Takes the enterprise's present place, code and name over. */
  void follow(ListedEnterprise enterprise) {
    moveTo(enterprise.place());
    this.enterpriseCode = enterprise.code();
    this.enterpriseName = enterprise.name();
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  ExamView view(String regionName, LocalDate today) {
    return new ExamView(
        id(),
        version(),
        sessionId,
        enterpriseId,
        enterpriseName,
        place().code(),
        regionName,
        subject,
        audience,
        heldOn,
        candidates,
        passed,
        passedAtOnce,
        validUntil,
        validUntil != null && validUntil.isBefore(today),
        retakable(),
        List.copyOf(retakes),
        recordedBy,
        recordedAt);
  }

  ExamState state() {
    return new ExamState(
        id(),
        version(),
        place().ancestry(),
        enterpriseId,
        sessionId,
        audience.name(),
        heldOn,
        candidates,
        passed,
        validUntil,
        recordedAt);
  }
}
