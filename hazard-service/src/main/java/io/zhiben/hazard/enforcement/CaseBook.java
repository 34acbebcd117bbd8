package io.zhiben.hazard.enforcement;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.hazard.HazardLookup;
import io.zhiben.hazard.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Writes new cases down, with what they rest on. */
@ApplicationScoped
class CaseBook {
  private final EnforcementCases cases;
  private final CaseFile file;
  private final Journal journal;
  private final CaseLog log;
  private final CaseViews views;

  CaseBook(EnforcementCases cases, CaseFile file, Journal journal, CaseLog log, CaseViews views) {
    this.cases = cases;
    this.file = file;
    this.journal = journal;
    this.log = log;
    this.views = views;
  }

  CaseView keep(EnforcementCase opened, List<HazardLookup.Named> hazards) {
    cases.persist(opened);
    hazards.forEach(hazard -> file.add(new CaseFinding(opened.id(), hazard)));
    journal.add(opened.id(), "OPEN", Right.ENFORCEMENT_CASE_ACT, null, null);
    cases.flush();
    log.tell("enforcement-case.open", EventType.ENFORCEMENT_CASE_OPENED, opened, null);
    return views.of(opened);
  }
}
