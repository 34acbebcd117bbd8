package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.reporting.notice.NoticeCommands.Audience;
import io.zhiben.reporting.notice.NoticeCommands.Draft;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;

/** One notice. It lies at the place that issues it. */
@SuppressWarnings("UnusedVariable") // who made it is kept for the record, not for the API
@Entity
@Table(name = "notice")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class Notice extends ScopedEntity {
  private String department;
  private String title;

  @Column(columnDefinition = "text")
  private String content;

  @Column(columnDefinition = "text")
  private String attachments;

  @Column(columnDefinition = "BINARY(16)")
  private UUID forwardedFrom;

  @Column(columnDefinition = "BINARY(16)")
  private UUID parentId;

  private String note;
  private String levels;
  private String departments;
  private boolean enterprises;
  private String tags;
  private String domains;

  @Column(columnDefinition = "text")
  private String places;

  private boolean allBelow;
  private String planId;

  @Column(columnDefinition = "text")
  private String units;

  @Column(columnDefinition = "text")
  private String enterprisePlaces;

  private String industries;
  private LocalDate receiptBy;

  @Enumerated(EnumType.STRING)
  private NoticeState state;

  private Instant issuedAt;
  private String recallReason;
  private Instant recalledAt;

  @Enumerated(EnumType.STRING)
  private FanStage fanStage;

  private String fanAfter;
  private String madeBy;
  private Instant madeAt;

  /** For Hibernate. */
  protected Notice() {}

  /**
   * @param department of the place; null for its office
   */
  Notice(Place place, String department, Draft said, String by, Instant at) {
    super(place);
    this.department = department;
    this.state = NoticeState.DRAFT;
    this.fanStage = FanStage.PLACES;
    this.fanAfter = "";
    this.madeBy = by;
    this.madeAt = at;
    change(said);
  }

  /** The same notice, from a recipient to those below it. */
  void forwards(UUID recipient, Notice above, String added) {
    this.forwardedFrom = recipient;
    this.parentId = above.id();
    this.note = added == null || added.isBlank() ? null : added.strip();
  }

  final void change(Draft said) {
    title = said.title().strip();
    content = said.content().strip();
    attachments = said.attachments().stream().map(Notice::line).collect(Collectors.joining("\n"));
    Audience audience = said.audience();
    levels = audience.levels().stream().map(Enum::name).collect(Collectors.joining(","));
    departments = String.join(",", audience.departments());
    enterprises = audience.enterprises();
    tags = String.join(",", audience.tags());
    domains = String.join(",", audience.domains());
    places = String.join(",", audience.places());
    allBelow = audience.allBelow();
    planId = audience.units().isEmpty() ? null : audience.planId();
    units = String.join(",", audience.units());
    enterprisePlaces = String.join(",", audience.enterprisePlaces());
    industries = String.join(",", audience.industries());
    receiptBy = said.receiptBy();
  }

  void issue(Instant at) {
    state = NoticeState.ISSUED;
    issuedAt = at;
  }

  void recall(String reason, Instant at) {
    state = NoticeState.RECALLED;
    recallReason = reason.strip();
    recalledAt = at;
  }

  private static String line(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static List<String> parts(String text, String separator) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(separator));
  }

  String department() {
    return department;
  }

  String title() {
    return title;
  }

  String content() {
    return content;
  }

  List<String> attachments() {
    return parts(attachments, "\n");
  }

  UUID forwardedFrom() {
    return forwardedFrom;
  }

  UUID parentId() {
    return parentId;
  }

  String note() {
    return note;
  }

  Audience audience() {
    return new Audience(
        Arrays.stream(levels.split(","))
            .filter(level -> !level.isEmpty())
            .map(RegionLevel::valueOf)
            .toList(),
        parts(departments, ","),
        enterprises,
        parts(tags, ","),
        parts(domains, ","),
        parts(places, ","),
        allBelow,
        planId,
        parts(units, ","),
        parts(enterprisePlaces, ","),
        parts(industries, ","));
  }

  LocalDate receiptBy() {
    return receiptBy;
  }

  NoticeState state() {
    return state;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  String recallReason() {
    return recallReason;
  }

  FanStage fanStage() {
    return fanStage;
  }

  NoticePolicy.Issued standing() {
    return new NoticePolicy.Issued(state, place().code(), department);
  }
}
