package io.zhiben.hazard.internalreport;

import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.internalreport.InternalCommands.RegisterScheme;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** How an enterprise rewards what its people report. One for each enterprise; amounts in fen. */
@SuppressWarnings("UnusedVariable") // who registered it is kept for the record
@Entity
@Table(name = "internal_scheme")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class Scheme extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String title;
  private LocalDate adoptedOn;
  private int workers;
  private long generalMinFen;
  private long generalMaxFen;
  private long majorMinFen;
  private long majorMaxFen;
  private String honours;
  private String registeredBy;
  private Instant registeredAt;
  private String approvedBy;
  private Instant approvedAt;

  @Column(columnDefinition = "BINARY(16)")
  private UUID pagesId;

  /** For Hibernate. */
  protected Scheme() {}

  Scheme(ListedEnterprise enterprise) {
    super(enterprise.place());
    this.enterpriseId = enterprise.id();
    this.enterpriseCode = enterprise.code();
  }

  void register(RegisterScheme command, String subject, Instant at) {
    boolean same =
        pagesId != null
            && command.title().strip().equals(title)
            && command.adoptedOn().equals(adoptedOn);
    this.pagesId = same ? pagesId : Ids.next();
    this.title = command.title().strip();
    this.adoptedOn = command.adoptedOn();
    this.workers = command.workers();
    this.generalMinFen = command.generalMinFen();
    this.generalMaxFen = command.generalMaxFen();
    this.majorMinFen = command.majorMinFen();
    this.majorMaxFen = command.majorMaxFen();
    this.honours = command.honours();
    this.registeredBy = subject;
    this.registeredAt = at;
    this.approvedBy = null;
    this.approvedAt = null;
  }

  /** The office finds it good; a change of it is looked at anew. */
  void approve(String subject, Instant at) {
    if (approvedAt != null) {
      throw Problem.of(InternalReportError.SCHEME_APPROVED);
    }
    this.approvedBy = subject;
    this.approvedAt = at;
  }

  /** Its file has another page: what was found good had not. */
  void filed() {
    this.approvedBy = null;
    this.approvedAt = null;
  }

  /** The thing whose photos are the pages of its file. */
  UUID pagesId() {
    return pagesId;
  }

  /**
   * Money within the bounds of the level; a suggestion counts as general.
   *
   * @param level null for a suggestion
   */
  void require(Level level, long fen) {
    boolean major = level == Level.MAJOR;
    if (fen < (major ? majorMinFen : generalMinFen)
        || fen > (major ? majorMaxFen : generalMaxFen)) {
      throw Problem.ofField(InternalReportError.INTERNAL_REWARD_OUTSIDE_SCHEME, "rewardFen");
    }
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  SchemeView view() {
    return new SchemeView(
        version(),
        enterpriseId,
        title,
        adoptedOn,
        workers,
        generalMinFen,
        generalMaxFen,
        majorMinFen,
        majorMaxFen,
        honours,
        approvedAt);
  }

  /**
   * A scheme; amounts in fen.
   *
   * @param approvedAt null until the office found it good
   */
  record SchemeView(
      long version,
      UUID enterpriseId,
      String title,
      LocalDate adoptedOn,
      int workers,
      long generalMinFen,
      long generalMaxFen,
      long majorMinFen,
      long majorMaxFen,
      String honours,
      Instant approvedAt) {}
}
