package io.zhiben.platform.sample;

import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** Stands for any aggregate of a service. */
@Entity
@Table(name = "sample")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.ENTERPRISE_ROW,
    deduceAliasInjectionPoints = false)
public class Sample extends ScopedEntity {
  @Column(name = "enterprise_id")
  private UUID enterpriseId;

  @Column(name = "enterprise_code")
  private String enterpriseCode;

  private String title;

  protected Sample() {}

  public Sample(Place place, UUID enterpriseId, String enterpriseCode, String title) {
    super(place);
    this.enterpriseId = enterpriseId;
    this.enterpriseCode = enterpriseCode;
    this.title = title;
  }

  @Override
  public UUID enterpriseId() {
    return enterpriseId;
  }

  @Override
  public String enterpriseCode() {
    return enterpriseCode;
  }

  public String title() {
    return title;
  }

  public void rename(String newTitle) {
    title = newTitle;
  }

  public void move(Place target) {
    moveTo(target);
  }

  public EnterpriseState state() {
    return new EnterpriseState(
        id(),
        version(),
        place().ancestry(),
        enterpriseCode,
        title,
        "ENTERPRISE",
        "R90",
        Set.of(),
        "SMALL",
        "ACTIVE",
        "D01",
        List.of(),
        List.of(),
        LocalDate.of(2024, 1, 1),
        null,
        null,
        null);
  }
}
