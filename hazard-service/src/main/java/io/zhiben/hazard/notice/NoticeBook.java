package io.zhiben.hazard.notice;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.hazard.CaseFacts;
import io.zhiben.hazard.hazard.Casebook;
import io.zhiben.hazard.hazard.Level;
import io.zhiben.hazard.notice.NoticePolicy.Situation;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps the notices of hazards. */
@ApplicationScoped
class NoticeBook {
  private static final String ENTITY = "HazardNotice";

  private final Notices notices;
  private final Casebook casebook;
  private final EnterpriseDirectory directory;
  private final AuditTrail audit;
  private final Clock clock;

  NoticeBook(
      Notices notices,
      Casebook casebook,
      EnterpriseDirectory directory,
      AuditTrail audit,
      Clock clock) {
    this.notices = notices;
    this.casebook = casebook;
    this.directory = directory;
    this.audit = audit;
    this.clock = clock;
  }

  /** What the audit trail keeps; no person. */
  record Kept(
      UUID hazardId,
      Recipient recipient,
      String department,
      int times,
      Instant readAt,
      String proof) {
    static Kept of(HazardNotice notice) {
      return new Kept(
          notice.hazardId(),
          notice.recipient(),
          notice.department(),
          notice.times(),
          notice.readAt(),
          notice.proof());
    }
  }

  /**
   * A hazard is major: everybody who has to know is told.
   *
   * @param anew whether it was graded for the first time or once more, so that former receipts
   *     don't count
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void tell(CaseFacts hazard, boolean anew) {
    List<HazardNotice> before = notices.of(hazard.id());
    Instant now = clock.instant();
    if (anew) {
      before.forEach(notice -> change(notice, hazard, "tell", () -> notice.tellAnew(now)));
    }
    Set<String> departments = new LinkedHashSet<>(casebook.leadDepartments(hazard.id()));
    if (hazard.enterpriseId() != null) {
      // a place has somebody who looks after it, but no principal
      if (directory.keeperOf(hazard.enterpriseId()).isEmpty()) {
        tell(hazard, Recipient.PRINCIPAL, "", before, now);
        tell(hazard, Recipient.CONTROLLER, "", before, now);
      }
      departments.addAll(directory.coDepartments(hazard.enterpriseId()));
    }
    departments.forEach(code -> tell(hazard, Recipient.DEPARTMENT, code, before, now));
    notices.flush();
  }

  private void tell(
      CaseFacts hazard,
      Recipient recipient,
      String department,
      List<HazardNotice> before,
      Instant now) {
    boolean known =
        before.stream()
            .anyMatch(one -> one.recipient() == recipient && one.department().equals(department));
    if (known) {
      return;
    }
    HazardNotice made = new HazardNotice(hazard.id(), recipient, department, now);
    notices.persist(made);
    audit.record(
        "hazard-notice.tell", ENTITY, made.id(), hazard.place().code(), null, Kept.of(made));
  }

  /** Changes it and writes that down. */
  @Transactional(Transactional.TxType.MANDATORY)
  void change(HazardNotice notice, CaseFacts hazard, String action, Runnable change) {
    Kept before = Kept.of(notice);
    change.run();
    notices.flush();
    audit.record(
        "hazard-notice." + action,
        ENTITY,
        notice.id(),
        hazard.place().code(),
        before,
        Kept.of(notice));
  }

  /** What the rule about the notice looks at. */
  Situation situation(HazardNotice notice, CaseFacts hazard) {
    return new Situation(
        notice.recipient(),
        notice.department(),
        notice.isUnread(),
        hazard.open() && hazard.level() == Level.MAJOR,
        casebook.leadDepartments(hazard.id()));
  }

  HazardNoticeView view(HazardNotice notice, CaseFacts hazard) {
    Situation situation = situation(notice, hazard);
    boolean may = NoticePolicy.permits(situation, CurrentCaller.get());
    Instant until = notice.isUnread() ? clock.instant() : notice.readAt();
    return new HazardNoticeView(
        notice.id(),
        notice.version(),
        notice.recipient(),
        notice.department().isEmpty() ? null : notice.department(),
        notice.toldAt(),
        notice.lastToldAt(),
        notice.times(),
        notice.readAt(),
        notice.readRole(),
        notice.proof(),
        Duration.between(notice.toldAt(), until).toHours(),
        may,
        may && NoticePolicy.needsProof(situation, CurrentCaller.get()));
  }
}
