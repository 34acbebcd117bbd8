package io.zhiben.hazard.rectification;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.EnterpriseRows.Kept;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets the rows of an enterprise go where it goes. */
@ApplicationScoped
class LedgerFollower {
  private final EnterpriseRows enterpriseRows;
  private final LedgerRows rows;
  private final RowBook book;

  LedgerFollower(EnterpriseRows enterpriseRows, LedgerRows rows, RowBook book) {
    this.enterpriseRows = enterpriseRows;
    this.rows = rows;
    this.book = book;
  }

  /** How many went with the enterprise. */
  record Followed(int rows) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = enterpriseRows.move(LedgerRow.class, enterprise, Kept.OBJECT_NAME);
    if (count > 0) {
      enterpriseRows.record("ledger-row", enterprise, new Followed(count));
    }
    if (count > 0 && followed.moved()) {
      book.moved(rows.list("enterpriseId", enterprise.id()));
    }
  }
}
