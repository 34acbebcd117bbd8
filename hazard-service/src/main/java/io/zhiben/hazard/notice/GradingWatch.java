package io.zhiben.hazard.notice;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.HazardTold;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears that hazards are graded, and that others deal with them. */
@ApplicationScoped
class GradingWatch {
  private final Casebook casebook;
  private final NoticeBook book;

  GradingWatch(Casebook casebook, NoticeBook book) {
    this.casebook = casebook;
    this.book = book;
  }

  void heard(@Observes HazardTold told) {
    boolean graded = told.type() == EventType.HAZARD_VERIFIED;
    boolean others =
        told.type() == EventType.HAZARD_REGRADED
            || told.type() == EventType.HAZARD_TRANSFERRED
            || told.type() == EventType.HAZARD_HANDED_BACK;
    if (graded || others) {
      // the suite's own work: a department beside the lead may lie beyond what the caller reaches
      CurrentCaller.runAs(Caller.system(), () -> follow(casebook.require(told.id()), graded));
    }
  }

  private void follow(CaseFacts hazard, boolean anew) {
    if (hazard.open() && hazard.level() == Level.MAJOR) {
      book.tell(hazard, anew);
    }
  }
}
