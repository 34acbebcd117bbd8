package io.zhiben.enterprise.enterprise;

import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.contracts.event.Former;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.domain.Domain;
import io.zhiben.enterprise.value.CoordinateSystem;
import io.zhiben.enterprise.value.Coordinates;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.search.SearchTerms;
import io.zhiben.platform.time.SuiteClock;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;

/** One supervised enterprise. Nothing of it is ever deleted: it is closed. */
@Entity
@Filter(
    name = ScopeFilter.NAME,
    condition =
        ScopeFilter.PLACE
            + " or (:kind = 'ENTERPRISE' and {alias}.code = :org and {alias}.town_code = :region)"
            + " or (:kind = 'ASSIGNMENT' and exists (select 1 from assignment sa"
            + " where sa.agency_code = :org and sa.enterprise_id = {alias}.id"
            + " and sa.valid_from <= :today and sa.valid_to >= :today))"
            + ScopeFilter.END,
    deduceAliasInjectionPoints = false)
class Enterprise extends ScopedEntity {
  private static final int NAME_KEY_LENGTH = 64;

  private String code;
  private boolean issuedCode;
  private String name;
  private String nameKey;
  private String searchName;

  @Enumerated(EnumType.STRING)
  private OrganisationKind kind;

  private String industry;
  private String tags;

  @Enumerated(EnumType.STRING)
  private Scale scale;

  @Enumerated(EnumType.STRING)
  private EnterpriseStatus status;

  private String address;
  private String principalName;
  private String principalPhone;
  private String safetyOfficerName;
  private String safetyOfficerPhone;
  private BigDecimal longitude;
  private BigDecimal latitude;

  @Enumerated(EnumType.STRING)
  private CoordinateSystem coordinateSystem;

  private UUID buildingId;
  private String buildingName;
  private LocalDate registeredOn;
  private String domainCode;
  private boolean highRisk;
  private String gradeReason;

  @Column(columnDefinition = "BINARY(32)")
  private byte[] fingerprint;

  private Instant createdAt;
  private Instant updatedAt;

  @Convert(converter = FormerList.class)
  private List<EnterpriseFormer> former = List.of();

  /** As it was read from the database; null for a new one. */
  @Transient private Counted known;

  /** For Hibernate. */
  protected Enterprise() {}

  /** What figures count it by and a change can alter. */
  private record Counted(
      Place place, String domainCode, String industry, String tags, EnterpriseStatus status) {}

  /**
   * Registers it.
   *
   * @param code credit code, or one that the suite has issued
   */
  Enterprise(Place place, String code, boolean issuedCode, EnterpriseContent content, Instant now) {
    super(place);
    this.code = code;
    this.issuedCode = issuedCode;
    this.createdAt = now;
    take(content, now);
  }

  /** Puts the content in place of the former; a closed enterprise can only be opened again. */
  void change(Place to, EnterpriseContent content, Instant now) {
    if (status == EnterpriseStatus.CLOSED && content.status() == EnterpriseStatus.CLOSED) {
      throw Problem.of(EnterpriseError.ENTERPRISE_CLOSED);
    }
    if (!to.equals(place())) {
      moveTo(to);
    }
    take(content, now);
  }

  /** Ends it. */
  void close(Instant now) {
    if (status == EnterpriseStatus.CLOSED) {
      throw Problem.of(EnterpriseError.ENTERPRISE_CLOSED);
    }
    status = EnterpriseStatus.CLOSED;
    fingerprint = Fingerprint.of(place().code(), content());
    updatedAt = now;
  }

  /** Gives it the credit code that it got with its licence, in place of the issued one. */
  void license(String creditCode) {
    if (!issuedCode) {
      throw Problem.ofField(EnterpriseError.CREDIT_CODE_FIXED, "code");
    }
    code = creditCode;
    issuedCode = false;
  }

  /** Puts it into a domain. */
  void assignTo(Domain domain, boolean isHighRisk) {
    domainCode = domain.code();
    highRisk = isHighRisk;
  }

  /**
   * Keeps why its grade is what it is.
   *
   * @param reason null while the grade stays
   */
  void explainGrade(String reason) {
    gradeReason = reason == null ? gradeReason : reason;
  }

  /** For Hibernate. */
  @PostLoad
  protected void know() {
    known = counted();
  }

  private Counted counted() {
    return new Counted(place(), domainCode, industry, tags, status);
  }

  /**
   * Keeps what it counted as until the day of the change, if that has altered it since it was read.
   */
  void keepFormer() {
    if (known == null || known.equals(counted())) {
      return;
    }
    EnterpriseFormer before =
        new EnterpriseFormer(
            LocalDate.ofInstant(updatedAt, SuiteClock.ZONE),
            known.place().ancestry(),
            known.domainCode(),
            known.industry(),
            codes(known.tags()),
            known.status().name());
    former = Former.noted(former, before, LocalDate.ofInstant(createdAt, SuiteClock.ZONE));
  }

  /** What it counted as before, the oldest first. */
  List<EnterpriseFormer> former() {
    return former;
  }

  private void take(EnterpriseContent content, Instant now) {
    name = content.name();
    searchName = SearchTerms.normalise(name);
    nameKey = nameKeyOf(name);
    kind = content.kind();
    industry = content.industry();
    tags = content.tags().stream().collect(Collectors.joining(","));
    scale = content.scale();
    status = content.status();
    address = content.address();
    principalName = content.principal().name();
    principalPhone = content.principal().phone();
    safetyOfficerName = content.safetyOfficer().name();
    safetyOfficerPhone = content.safetyOfficer().phone();
    Coordinates point = content.coordinates();
    longitude = point == null ? null : point.longitude();
    latitude = point == null ? null : point.latitude();
    coordinateSystem = point == null ? null : point.system();
    Building building = content.building();
    buildingId = building == null ? null : building.id();
    buildingName = building == null ? null : building.name();
    registeredOn = content.registeredOn();
    fingerprint = Fingerprint.of(place().code(), content);
    updatedAt = now;
  }

  /** What names are sorted by: the pinyin initials, then the name. */
  static String nameKeyOf(String name) {
    String key = SearchTerms.initials(name) + ' ' + name;
    return key.length() <= NAME_KEY_LENGTH ? key : key.substring(0, NAME_KEY_LENGTH);
  }

  /** What is recorded about it; whether the town holds the building is not kept with it. */
  EnterpriseContent content() {
    return new EnterpriseContent(
        name,
        kind,
        industry,
        tagCodes(),
        scale,
        status,
        address,
        new Contact(principalName, principalPhone),
        new Contact(safetyOfficerName, safetyOfficerPhone),
        longitude == null ? null : new Coordinates(longitude, latitude, coordinateSystem),
        buildingName == null ? null : new Building(buildingId, buildingName, false),
        registeredOn);
  }

  TreeSet<String> tagCodes() {
    return codes(tags);
  }

  private static TreeSet<String> codes(String joined) {
    return joined.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(joined.split(",")));
  }

  @Override
  public String enterpriseCode() {
    return code;
  }

  @Override
  public UUID enterpriseId() {
    return id();
  }

  String code() {
    return code;
  }

  boolean issuedCode() {
    return issuedCode;
  }

  String name() {
    return name;
  }

  String nameKey() {
    return nameKey;
  }

  String searchName() {
    return searchName;
  }

  EnterpriseStatus status() {
    return status;
  }

  String domainCode() {
    return domainCode;
  }

  boolean highRisk() {
    return highRisk;
  }

  String gradeReason() {
    return gradeReason;
  }

  byte[] fingerprint() {
    return fingerprint.clone();
  }

  Instant createdAt() {
    return createdAt;
  }

  Instant updatedAt() {
    return updatedAt;
  }
}
