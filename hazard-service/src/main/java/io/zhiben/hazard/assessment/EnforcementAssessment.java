package io.zhiben.hazard.assessment;

import io.zhiben.hazard.assessment.AssessmentCommands.AssessUnit;
import io.zhiben.hazard.enforcement.UnitFigures.UnitKind;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Filter;

/**
 * One assessment of one unit. A town reads its own, since the row lies in it; the figures stay as
 * they were.
 */
@SuppressWarnings("UnusedVariable") // who scored it is kept for the record, not for the API
@Entity
@Table(name = "enforcement_assessment")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class EnforcementAssessment extends ScopedEntity {
  private String authority;

  @Enumerated(EnumType.STRING)
  private UnitKind unitKind;

  private String unit;
  private LocalDate fromOn;
  private LocalDate toOn;

  @Convert(converter = AssessmentContent.Json.class)
  private AssessmentContent content;

  private int points;
  private String note;
  private String assessedBy;
  private Instant assessedAt;

  /** For Hibernate. */
  protected EnforcementAssessment() {}

  /**
   * @param authority code of the place whose office scores
   */
  EnforcementAssessment(Place place, String authority, AssessUnit said, AssessmentContent content) {
    super(place);
    this.authority = authority;
    this.unitKind = said.kind();
    this.unit = said.unit();
    this.fromOn = said.from();
    this.toOn = said.to();
    this.note = said.note();
    this.content = content;
    this.points = sum(content.items());
  }

  void by(String subject, Instant at) {
    assessedBy = subject;
    assessedAt = at;
  }

  /** Scored anew by the items that it was scored by. */
  void revise(List<AssessedItem> items, String why) {
    content = new AssessmentContent(items, content.figures());
    points = sum(items);
    note = why;
  }

  private static int sum(List<AssessedItem> items) {
    return items.stream().mapToInt(AssessedItem::points).sum();
  }

  String authority() {
    return authority;
  }

  List<AssessedItem> items() {
    return content.items();
  }

  /**
   * @param unitName a town's name; a department's code
   * @param mayRevise the caller may score it anew
   */
  AssessmentView view(String unitName, boolean mayRevise) {
    return new AssessmentView(
        id(),
        version(),
        authority,
        unitKind,
        unit,
        unitName,
        fromOn,
        toOn,
        content.items(),
        points,
        content.items().stream().mapToInt(AssessedItem::most).sum(),
        content.figures(),
        note,
        assessedAt,
        mayRevise);
  }
}
