package io.zhiben.training.directory;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.Scoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** One enterprise of the copy, as requests see it; {@link DirectoryProjection} writes the rows. */
@Entity
@Immutable
@Table(name = "directory_entry")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
class DirectoryEntry implements Scoped {
  @Id
  @Column(name = "enterprise_id", columnDefinition = "BINARY(16)")
  private UUID id;

  @Embedded private Place place;
  private String enterpriseCode;
  private String name;

  /** For Hibernate. */
  protected DirectoryEntry() {}

  ListedEnterprise listed() {
    return new ListedEnterprise(id, enterpriseCode, name, place);
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
}
