package io.zhiben.hazard.plan;

import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What leaders do with plans: approve them, and make them public. */
@ApplicationScoped
class ApprovalDesk {
  private final PlanBook book;
  private final Preconditions preconditions;

  ApprovalDesk(PlanBook book, Preconditions preconditions) {
    this.book = book;
    this.preconditions = preconditions;
  }

  @Transactional
  PlanView approve(UUID id) {
    InspectionPlan plan = book.require(id);
    preconditions.requireMatch(plan.version());
    return book.approve(plan);
  }

  @Transactional
  PlanView publish(UUID id) {
    InspectionPlan plan = book.require(id);
    preconditions.requireMatch(plan.version());
    return book.publish(plan);
  }
}
