package io.zhiben.hazard.directory;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopeGuard;
import io.zhiben.platform.access.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Filter;

/** One enterprise or place of the copy. Its version is the one that enterprise-service gave it. */
@Entity
@Table(name = "directory_entry")
@EntityListeners(ScopeGuard.class)
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class DirectoryEntry implements Scoped {
  /** Around each code of a list, so that one code is found without matching a part of another. */
  private static final String SEPARATOR = "|";

  @Id
  @Column(name = "enterprise_id", columnDefinition = "BINARY(16)")
  private UUID id;

  private long version;
  @Embedded private Place place;
  private String enterpriseCode;
  private String name;
  private String domainCode;
  private String leadDepartments;
  private String coDepartments;
  private String status;
  private String tags;
  private String industry = "";
  private String keeper;

  /** For Hibernate. */
  protected DirectoryEntry() {}

  DirectoryEntry(DirectoryState state) {
    this.id = state.id();
    take(state);
  }

  /** What a newer state changes for rows about the enterprise. */
  enum Change {
    NOTHING,
    /** Its name or code is another one. */
    NAMED,
    /** Its place or domain is another one. */
    MOVED
  }

  /** Takes the newer state over. */
  Change take(DirectoryState state) {
    ListedEnterprise before = place == null ? null : listed();
    this.version = state.version();
    this.place = Place.of(state.place());
    this.enterpriseCode = state.code();
    this.name = state.name();
    this.domainCode = state.domainCode();
    this.leadDepartments = joined(state.leadDepartments());
    this.coDepartments = joined(state.coDepartments());
    this.status = state.status();
    this.tags = joined(state.tags());
    this.keeper = state.keeper();
    complete(state);
    return before == null ? Change.NOTHING : changeSince(before);
  }

  /** Takes over what rows of former versions of this service lack. */
  void complete(DirectoryState state) {
    this.industry = state.industry() == null ? "" : state.industry();
  }

  private Change changeSince(ListedEnterprise before) {
    if (!before.place().equals(place) || !Objects.equals(before.domainCode(), domainCode)) {
      return Change.MOVED;
    }
    boolean sameName = before.name().equals(name) && before.code().equals(enterpriseCode);
    return sameName ? Change.NOTHING : Change.NAMED;
  }

  ListedEnterprise listed() {
    return new ListedEnterprise(
        id, enterpriseCode, name, place, domainCode, codesOf(leadDepartments));
  }

  EnterpriseTraits traits() {
    return new EnterpriseTraits(industry, tags());
  }

  UUID id() {
    return id;
  }

  Set<String> leadDepartments() {
    return codesOf(leadDepartments);
  }

  Set<String> coDepartments() {
    return codesOf(coDepartments);
  }

  /** Empty for a place that nobody looks after; null for an enterprise. */
  String keeper() {
    return keeper;
  }

  String status() {
    return status;
  }

  Set<String> tags() {
    return codesOf(tags);
  }

  long version() {
    return version;
  }

  String name() {
    return name;
  }

  String domainCode() {
    return domainCode;
  }

  @Override
  public Place place() {
    return place;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  @Override
  public UUID enterpriseId() {
    return id;
  }

  static String joined(Collection<String> codes) {
    return codes == null || codes.isEmpty()
        ? ""
        : codes.stream().collect(Collectors.joining(SEPARATOR, SEPARATOR, SEPARATOR));
  }

  static Set<String> codesOf(String joined) {
    Set<String> codes = new LinkedHashSet<>(List.of(joined.split("\\|")));
    codes.remove("");
    return codes;
  }
}
