package io.zhiben.hazard.rectification;

import io.zhiben.platform.access.Place;
import io.zhiben.platform.access.ScopeFilter;
import io.zhiben.platform.access.ScopedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Filter;

/** How many objects of a ledger a community or town has in all. */
@SuppressWarnings("UnusedVariable") // the ledger is for the queries
@Entity
@Table(name = "ledger_total")
@Filter(
    name = ScopeFilter.NAME,
    condition = ScopeFilter.PLACE_ROW,
    deduceAliasInjectionPoints = false)
class LedgerTotal extends ScopedEntity {
  @Column(columnDefinition = "BINARY(16)")
  private UUID ledgerId;

  private String categoryCode;
  private int objects;

  /** For Hibernate. */
  protected LedgerTotal() {}

  /**
   * @param category empty for all of them
   */
  LedgerTotal(UUID ledgerId, Place place, String category) {
    super(place);
    this.ledgerId = ledgerId;
    this.categoryCode = category;
  }

  void say(int number) {
    this.objects = number;
  }

  String categoryCode() {
    return categoryCode;
  }

  int objects() {
    return objects;
  }
}
