package io.zhiben.hazard.document;

import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/**
 * One document. An enterprise reaches those that were served on it; agencies reach none. Once
 * issued, nothing of what it says changes, and its recipient stays as it was named.
 */
@SuppressWarnings("UnusedVariable") // who did what is kept for the record, not for the API
@Entity
@Table(name = "official_document")
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.enterprise_code = :org"
            + " and {alias}.town_code = :region and {alias}.served_on is not null)"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class OfficialDocument extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID enterpriseId;

  private String enterpriseCode;
  private String recipient;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  @Enumerated(EnumType.STRING)
  private DocumentState state;

  private String number;
  private String issuerCode;
  private String department;
  private String issuerName;

  @Convert(converter = ValuesColumn.class)
  private DocumentValues fieldValues;

  @Embedded private PrintedFiles files;
  private String draftedBy;
  private Instant draftedAt;
  private LocalDate issuedOn;

  /** For sorting: drafts come last. Kept by the database. */
  @Column(insertable = false, updatable = false)
  private LocalDate issuedOnOrder;

  private String issuedBy;
  private Instant issuedAt;
  @Embedded private Service service;
  @Embedded private Receipt receipt;
  private String withdrawnReason;
  private String withdrawnBy;
  private Instant withdrawnAt;

  /** For Hibernate. */
  protected OfficialDocument() {}

  OfficialDocument(NewDocument draft, String by, Instant at) {
    super(draft.addressee().place());
    this.enterpriseId = draft.addressee().enterpriseId();
    this.enterpriseCode = draft.addressee().enterpriseCode();
    this.recipient = draft.addressee().name();
    this.kind = draft.kind();
    this.state = DocumentState.DRAFT;
    this.issuerCode = draft.authority().regionCode();
    this.department = draft.authority().department();
    this.fieldValues = draft.values();
    this.draftedBy = by;
    this.draftedAt = at;
  }

  /** Changes what a draft says. */
  void revise(DocumentValues values) {
    require(EnumSet.of(DocumentState.DRAFT));
    fieldValues = values;
  }

  /** Freezes what it says and how it looks. */
  void issue(String givenNumber, String issuer, PrintedFiles printed, String by, LocalDate day) {
    require(EnumSet.of(DocumentState.DRAFT));
    state = DocumentState.ISSUED;
    number = givenNumber;
    issuerName = issuer;
    files = printed;
    issuedBy = by;
    issuedOn = day;
  }

  void issuedAt(Instant at) {
    issuedAt = at;
  }

  /**
   * @param today the day of service lies between the issue and it
   */
  void serve(Service done, LocalDate today) {
    require(EnumSet.of(DocumentState.ISSUED));
    if (done.on().isBefore(issuedOn) || done.on().isAfter(today)) {
      throw Problem.ofField(DocumentError.DOCUMENT_SERVED_OUTSIDE, "servedOn", issuedOn);
    }
    state = DocumentState.SERVED;
    service = done;
  }

  /** Adds the photo of the receipt, or another one. */
  void attach(Receipt photo) {
    require(EnumSet.of(DocumentState.SERVED));
    receipt = photo;
  }

  void withdraw(String reason, String by, Instant at) {
    require(EnumSet.complementOf(EnumSet.of(DocumentState.WITHDRAWN)));
    state = DocumentState.WITHDRAWN;
    withdrawnReason = reason;
    withdrawnBy = by;
    withdrawnAt = at;
  }

  void require(Set<DocumentState> allowed) {
    if (!allowed.contains(state)) {
      throw Problem.of(DocumentError.DOCUMENT_STATE_FORBIDS, state);
    }
  }

  Authority authority() {
    return new Authority(issuerCode, department);
  }

  Addressee addressee() {
    return new Addressee(place(), enterpriseId, enterpriseCode, recipient);
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  String recipient() {
    return recipient;
  }

  DocumentKind kind() {
    return kind;
  }

  DocumentState state() {
    return state;
  }

  /** Null for a draft. */
  String number() {
    return number;
  }

  /** Null for a draft. */
  String issuerName() {
    return issuerName;
  }

  DocumentValues values() {
    return fieldValues;
  }

  /** Null for a draft. */
  PrintedFiles files() {
    return files;
  }

  LocalDate issuedOn() {
    return issuedOn;
  }

  Instant draftedAt() {
    return draftedAt;
  }

  Instant issuedAt() {
    return issuedAt;
  }

  /** Null as long as it was not served. */
  Service service() {
    return service;
  }

  /** Null when there is no photo of it. */
  Receipt receipt() {
    return receipt;
  }

  String withdrawnReason() {
    return withdrawnReason;
  }

  Instant withdrawnAt() {
    return withdrawnAt;
  }
}
