package io.zhiben.hazard.document;

import io.zhiben.hazard.directory.EnterpriseFollowed;
import io.zhiben.hazard.directory.EnterpriseRows;
import io.zhiben.hazard.directory.ListedEnterprise;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets the documents about an enterprise go where it goes, so that its new town and itself see
 * them. The name that stands on the paper stays.
 */
@ApplicationScoped
class DocumentFollower {
  private final EnterpriseRows rows;

  DocumentFollower(EnterpriseRows rows) {
    this.rows = rows;
  }

  /** How many went with the enterprise. */
  record Followed(int documents) {}

  void follow(@Observes EnterpriseFollowed followed) {
    ListedEnterprise enterprise = followed.enterprise();
    int count = rows.move(OfficialDocument.class, enterprise);
    if (count > 0) {
      rows.record("document", enterprise, new Followed(count));
    }
  }
}
