package io.zhiben.hazard.checklist;

import io.zhiben.hazard.checklist.ChecklistCommands.MakeChecklist;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One checklist with the numbers of its versions. An enterprise reaches the ones that are about
 * itself: those that it wrote, and those that were issued for it. Lists of a whole place are shown
 * to it as far as they apply.
 */
@SuppressWarnings("UnusedVariable") // who made it is kept for the record, not for the API
@Entity
@Table(name = "checklist")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org and"
            + " {alias}.town_code = :region and ({alias}.own or {alias}.issued_no is not null))"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class Checklist extends ScopedEntity {
  private static final String SEPARATOR = "|";

  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String enterpriseName;

  @Enumerated(EnumType.STRING)
  private ChecklistKind kind;

  private String title;
  private String domainCode;
  private String tags;
  private String department;
  private String templateId;
  private boolean own;
  private Integer draftNo;
  private Integer issuedNo;
  private boolean retired;
  private String madeBy;
  private Instant madeAt;

  /** For Hibernate. */
  protected Checklist() {}

  /**
   * @param enterprise the one that it is for; null for all of the place that fit
   * @param own the enterprise itself writes it
   * @param templateId what it was taken over from; null where it was written anew
   */
  Checklist(
      Place place,
      MakeChecklist command,
      ListedEnterprise enterprise,
      boolean own,
      String templateId) {
    super(place);
    this.templateId = templateId;
    this.kind = command.kind();
    this.title = command.title().strip();
    this.own = own;
    this.domainCode = command.domainCode();
    this.tags = command.tags().isEmpty() ? "" : String.join(SEPARATOR, command.tags());
    if (enterprise != null) {
      this.enterpriseId = enterprise.id();
      this.enterpriseCode = enterprise.code();
      this.enterpriseName = enterprise.name();
    }
    this.draftNo = 1;
  }

  /**
   * @param department that it belongs to; null for a safety office or an enterprise
   */
  void madeBy(String subject, String department, Instant at) {
    this.madeBy = subject;
    this.department = department;
    this.madeAt = at;
  }

  /** The number of the draft that is written now. */
  int write(String newTitle) {
    requireAlive();
    title = newTitle.strip();
    if (draftNo == null) {
      draftNo = issuedNo + 1;
    }
    return draftNo;
  }

  /** Puts the draft into force. */
  void issue() {
    requireAlive();
    if (draftNo == null) {
      throw Problem.of(ChecklistError.CHECKLIST_NO_DRAFT);
    }
    issuedNo = draftNo;
    draftNo = null;
  }

  void retire() {
    requireAlive();
    retired = true;
    draftNo = null;
  }

  private void requireAlive() {
    if (retired) {
      throw Problem.of(ChecklistError.CHECKLIST_RETIRED);
    }
  }

  ChecklistState state() {
    if (retired) {
      return ChecklistState.RETIRED;
    }
    return issuedNo == null ? ChecklistState.DRAFT : ChecklistState.ISSUED;
  }

  /**
   * Whether it is for that enterprise.
   *
   * @param enterpriseTags what the enterprise is
   */
  boolean fits(ListedEnterprise enterprise, Set<String> enterpriseTags) {
    if (enterpriseId != null) {
      return enterpriseId.equals(enterprise.id());
    }
    return enterprise.place().isWithin(place().code())
        && (domainCode == null || domainCode.equals(enterprise.domainCode()))
        && enterpriseTags.containsAll(tags());
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String enterpriseName() {
    return enterpriseName;
  }

  ChecklistKind kind() {
    return kind;
  }

  String title() {
    return title;
  }

  String domainCode() {
    return domainCode;
  }

  Set<String> tags() {
    return tags.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(tags.split("\\|")));
  }

  String department() {
    return department;
  }

  boolean own() {
    return own;
  }

  String templateId() {
    return templateId;
  }

  Integer draftNo() {
    return draftNo;
  }

  Integer issuedNo() {
    return issuedNo;
  }

  Instant madeAt() {
    return madeAt;
  }
}
