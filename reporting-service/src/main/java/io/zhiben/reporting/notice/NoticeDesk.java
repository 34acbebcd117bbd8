package io.zhiben.reporting.notice;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.notice.NoticeCommands.Audience;
import io.zhiben.reporting.notice.NoticeCommands.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What the issuer does with a notice. */
@ApplicationScoped
class NoticeDesk {
  private static final String ENTITY = "Notice";

  private final Notices notices;
  private final NoticeRecalls recalls;
  private final NoticeUrgings urgings;
  private final NoticeViews views;
  private final NoticeAudiences audiences;
  private final NoticeFan fan;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  NoticeDesk(
      Notices notices,
      NoticeRecalls recalls,
      NoticeUrgings urgings,
      NoticeViews views,
      NoticeAudiences audiences,
      NoticeFan fan,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.notices = notices;
    this.recalls = recalls;
    this.urgings = urgings;
    this.views = views;
    this.audiences = audiences;
    this.fan = fan;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** To how many it would go now. */
  @Transactional
  NoticeAudienceSize size(Audience audience) {
    RegionState own = own();
    audiences.requireReached(own, audience);
    return audiences.size(own, audience);
  }

  @Transactional
  NoticeView draft(Draft command) {
    Caller caller = CurrentCaller.get();
    requireUsable(command.audience(), command.receiptBy());
    Notice made =
        new Notice(
            regions.placeOf(caller.region()),
            NoticePolicy.departmentOf(caller),
            command,
            caller.subject(),
            clock.instant());
    notices.persist(made);
    notices.flush();
    return told("notice.draft", made, null);
  }

  @Transactional
  NoticeView change(UUID id, Draft command) {
    Notice notice = begin(id, NoticeVerb.CHANGE);
    requireUsable(command.audience(), command.receiptBy());
    NoticeView before = views.of(notice);
    notice.change(command);
    notices.flush();
    return told(NoticeVerb.CHANGE.action(), notice, before);
  }

  @Transactional
  NoticeView issue(UUID id) {
    Notice notice = begin(id, NoticeVerb.ISSUE);
    requireUsable(notice.audience(), notice.receiptBy());
    NoticeView before = views.of(notice);
    notice.issue(clock.instant());
    notices.flush();
    fan.wakeAfterCommit();
    return told(NoticeVerb.ISSUE.action(), notice, before);
  }

  /** The job reminds those of whom something is missing now. */
  @Transactional
  NoticeView remind(UUID id) {
    Notice notice = begin(id, NoticeVerb.REMIND);
    urgings.begin(id);
    NoticeView urged = views.of(notice);
    audit.record(
        NoticeVerb.REMIND.action(), ENTITY, id, notice.place().code(), null, Reminded.of(urged));
    fan.wakeAfterCommit();
    return urged;
  }

  /**
   * What the audit trail keeps of a reminder.
   *
   * @param recipients of whom the receipt, or else the reading, was missing
   */
  record Reminded(int recipients) {
    static Reminded of(NoticeView urged) {
      NoticeFigures figures = urged.figures();
      int answered = urged.receiptBy() == null ? figures.read() : figures.receipts();
      return new Reminded(figures.recipients() - answered);
    }
  }

  /**
   * With it goes what places below forwarded of it. It counts no longer from now on; the job takes
   * it back from its recipients.
   */
  @Transactional
  NoticeView recall(UUID id, String reason) {
    NoticeView recalled = recall(begin(id, NoticeVerb.RECALL), reason);
    fan.wakeAfterCommit();
    return recalled;
  }

  private NoticeView recall(Notice notice, String reason) {
    NoticeView before = views.of(notice);
    notice.recall(reason, clock.instant());
    notices.flush();
    recalls.begin(notice.id());
    notices.forwardsOf(notice.id()).forEach(forward -> recall(forward, reason));
    return told(NoticeVerb.RECALL.action(), notice, before);
  }

  private Notice begin(UUID id, NoticeVerb verb) {
    Notice notice = notices.requireForWriting(id);
    NoticePolicy.permit(verb, notice.standing(), CurrentCaller.get());
    preconditions.requireMatch(notice.version());
    return notice;
  }

  void requireUsable(Audience audience, LocalDate receiptBy) {
    if (audience.isNobody()) {
      throw Problem.ofField(NoticeError.NOTICE_WITHOUT_AUDIENCE, "audience");
    }
    if (receiptBy != null && receiptBy.isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(NoticeError.NOTICE_DAY_IN_PAST, "receiptBy");
    }
    audiences.requireReached(own(), audience);
  }

  /** The caller's place, which issues. */
  private RegionState own() {
    return regions.find(CurrentCaller.get().region()).orElseThrow(Problem::notFound);
  }

  /** Writes down what happened to a notice. */
  NoticeView told(String action, Notice notice, NoticeView before) {
    NoticeView after = views.of(notice);
    audit.record(action, ENTITY, notice.id(), notice.place().code(), before, after);
    return after;
  }
}
