package io.zhiben.hazard.casefile;

import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.MajorHazards;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads files of major hazards within the caller's scope. */
@ApplicationScoped
class CaseFileQueries {
  private static final String OF_HAZARD = " where s.hazardId = e.id";
  private static final String LISTED =
      "exists (select 1 from SubjectHazard s, HazardListing l where l.id = s.subjectId"
          + " and s.hazardId = e.id)";
  private static final String STEPPED =
      "exists (select 1 from EscalationStep s" + OF_HAZARD + " and s.issuedAt is not null)";
  private static final String WRITTEN =
      "exists (select 1 from HazardLetter s" + OF_HAZARD + " and s.sentOn is not null)";
  private static final String SUPERVISED = "(" + LISTED + " or " + STEPPED + " or " + WRITTEN + ")";
  private static final String BULLETIN =
      "exists (select 1 from EscalationStep s"
          + OF_HAZARD
          + " and s.document = 'BULLETIN' and s.issuedAt is not null)";
  private static final String LATE =
      "(exists (select 1 from EscalationStep s"
          + OF_HAZARD
          + " and s.state <> 'CANCELLED') or e.deadline < :today and e.state in"
          + " ('ASSIGNED', 'RECTIFYING'))";
  private static final String APPRAISED = "exists (select 1 from Appraisal s" + OF_HAZARD + ")";
  private static final String PUT_RIGHT = "e.state in ('REINSPECTED', 'SIGNED_OFF')";

  /** When a kind of record is missing; CLOSING and LIST_ENTRY never are. */
  private static final Map<RecordKind, String> MISSING =
      Map.of(
          RecordKind.ASSIGNMENT, "e.deadline is null and " + PUT_RIGHT,
          RecordKind.SUPERVISION, "e.deadline is not null and not " + SUPERVISED,
          RecordKind.BULLETIN, LATE + " and not " + BULLETIN,
          RecordKind.APPRAISAL, PUT_RIGHT + " and not " + APPRAISED);

  private final EntityManager entityManager;
  private final MajorHazards majors;
  private final Appraisals appraisals;
  private final Clock clock;

  CaseFileQueries(
      EntityManager entityManager, MajorHazards majors, Appraisals appraisals, Clock clock) {
    this.entityManager = entityManager;
    this.majors = majors;
    this.appraisals = appraisals;
    this.clock = clock;
  }

  /** Of a hazard that the caller reached; its records count also where he doesn't see them. */
  @Transactional(Transactional.TxType.SUPPORTS)
  CaseFile of(CaseFacts hazard) {
    return CurrentCaller.callAs(Caller.system(), () -> whole(hazard));
  }

  private CaseFile whole(CaseFacts hazard) {
    return new CaseFile(
        hazard,
        holds(hazard.id(), SUPERVISED),
        hazard.overdue(LocalDate.now(clock)) || climbed(hazard.id()),
        holds(hazard.id(), BULLETIN),
        appraisals.about(hazard.id()).map(Appraisal::appraisedOn).orElse(null));
  }

  private boolean climbed(UUID id) {
    return holds(
        id, "exists (select 1 from EscalationStep s" + OF_HAZARD + " and s.state <> 'CANCELLED')");
  }

  private boolean holds(UUID id, String condition) {
    return entityManager
            .createQuery(
                "select count(e) from Hazard e where e.id = :id and " + condition, Long.class)
            .setParameter("id", id)
            .getSingleResult()
        > 0;
  }

  /**
   * Major hazards that lack a record which should be there.
   *
   * @param kinds what is asked for
   */
  @Transactional
  Page<CaseFacts> lacking(String region, Set<RecordKind> kinds, PageRequest page) {
    String condition =
        kinds.stream()
            .filter(MISSING::containsKey)
            .sorted()
            .map(kind -> "(" + MISSING.get(kind) + ")")
            .collect(Collectors.joining(" or "));
    return majors.page(
        region, condition.isEmpty() ? "1 = 0" : condition, LocalDate.now(clock), page);
  }
}
