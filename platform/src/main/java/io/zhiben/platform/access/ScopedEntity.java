package io.zhiben.platform.access;

import io.zhiben.platform.time.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;

/** A row with an id, a version and a place, which nobody writes outside his scope. */
@FilterDef(
    name = ScopeFilter.NAME,
    autoEnabled = true,
    applyToLoadByKey = true,
    parameters = {
      @ParamDef(name = "kind", type = String.class, resolver = ScopeParameters.Kind.class),
      @ParamDef(name = "region", type = String.class, resolver = ScopeParameters.Region.class),
      @ParamDef(name = "org", type = String.class, resolver = ScopeParameters.Org.class),
      @ParamDef(name = "today", type = LocalDate.class, resolver = ScopeParameters.Today.class)
    })
@MappedSuperclass
@EntityListeners(ScopeGuard.class)
public abstract class ScopedEntity implements Scoped {
  @Id
  @Column(columnDefinition = "BINARY(16)")
  private UUID id;

  @Version private long version;

  @Embedded private Place place;

  /** For Hibernate. */
  protected ScopedEntity() {}

  protected ScopedEntity(Place place) {
    this.id = Ids.next();
    this.place = Objects.requireNonNull(place, "place");
  }

  public UUID id() {
    return id;
  }

  /** Grows by one with every change that reached the database. */
  public long version() {
    return version;
  }

  @Override
  public Place place() {
    return place;
  }

  /** Moves the row; the guard asks for rights on both ends. */
  protected void moveTo(Place target) {
    this.place = Objects.requireNonNull(target, "place");
  }
}
