package io.zhiben.enterprise.counting;

import io.zhiben.platform.access.ScopeFilter;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;

/** One counter, for reading within the caller's scope; {@link Counters} writes by SQL. */
@Entity
@Immutable
@Table(name = "enterprise_counter")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class CounterCell {

  /** The counter's key, as stored. */
  @Embeddable
  record Key(
      @Column(name = "place_code") String placeCode,
      @Column(name = "status") String status,
      @Column(name = "domain_code") String domainCode,
      @Column(name = "high_risk") boolean highRisk) {}

  @EmbeddedId private Key key;

  private String cityCode;
  private String districtCode;
  private String townCode;
  private long total;

  /** For Hibernate. */
  protected CounterCell() {}
}
