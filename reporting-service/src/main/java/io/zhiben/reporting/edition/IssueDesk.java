package io.zhiben.reporting.edition;

import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.reporting.edition.EditionCommands.Issue;
import io.zhiben.reporting.plan.Plans;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Issues versions, and lets this replica count by them at once; others follow within a second. */
@ApplicationScoped
class IssueDesk {
  private final EditionDesk desk;
  private final Plans plans;

  IssueDesk(EditionDesk desk, Plans plans) {
    this.desk = desk;
    this.plans = plans;
  }

  /** Not in a transaction: what was issued is read after it was committed. */
  EditionView issue(String planId, long version, Issue command, Locale locale) {
    EditionView issued = desk.issue(planId, version, command, locale);
    CurrentCaller.runAs(Caller.system(), plans::refresh);
    return issued;
  }
}
