package io.zhiben.reporting.notice;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads notices and what was received, within the caller's scope. */
@ApplicationScoped
class NoticeViews {
  private final Notices notices;
  private final NoticeRecipients recipients;
  private final NoticeCounts counts;
  private final Listings listings;
  private final RegionTree regions;
  private final Clock clock;

  NoticeViews(
      Notices notices,
      NoticeRecipients recipients,
      NoticeCounts counts,
      Listings listings,
      RegionTree regions,
      Clock clock) {
    this.notices = notices;
    this.recipients = recipients;
    this.counts = counts;
    this.listings = listings;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  NoticeView get(UUID id) {
    return of(notices.require(id));
  }

  @Transactional
  Page<NoticeView> list(NoticeFilter filter, PageRequest page) {
    Page<Notice> found =
        listings
            .<Notice>of(Notice.class)
            .where("e.state = :state", "state", filter.state)
            .fetch(page);
    Map<UUID, NoticeFigures> figures = counts.totals(found.items());
    return found.map(notice -> view(notice, "", figures.get(notice.id()), List.of()));
  }

  @Transactional
  List<NoticeFigures> figures(UUID id) {
    return counts.byPlace(notices.require(id));
  }

  @Transactional
  Page<NoticeRecipientRow> recipients(UUID id, RecipientFilter filter, PageRequest page) {
    Notice notice = notices.require(id);
    LocalDate today = LocalDate.now(clock);
    Listing<NoticeRecipient> listing =
        listings
            .<NoticeRecipient>of(NoticeRecipient.class)
            .where("e.noticeId = :notice", "notice", notice.id())
            .where("e.kind = :kind", "kind", filter.kind)
            .where(
                "e.place." + counts.attributeBelow(notice) + " = :below or e.place.code = :below",
                "below",
                filter.region);
    if (filter.missing != null) {
      String done = notice.receiptBy() == null ? "e.readAt" : "e.receiptAt";
      listing.where(done + (filter.missing ? " is null" : " is not null"));
    }
    return listing
        .defaultSort("id")
        .fetch(page)
        .map(recipient -> NoticeRecipientRow.of(recipient, today));
  }

  NoticeView of(Notice notice) {
    return view(
        notice,
        notice.content(),
        counts.totals(List.of(notice)).get(notice.id()),
        NoticePolicy.allowed(notice.standing(), CurrentCaller.get()));
  }

  private NoticeView view(
      Notice notice, String content, NoticeFigures figures, List<NoticeVerb> actions) {
    return new NoticeView(
        notice.id(),
        notice.version(),
        notice.place().code(),
        nameOf(notice.place().code()),
        notice.department(),
        notice.title(),
        content,
        notice.attachments(),
        notice.parentId(),
        notice.note(),
        notice.audience(),
        notice.receiptBy(),
        notice.state(),
        notice.issuedAt(),
        notice.recallReason(),
        notice.fanStage() == FanStage.DONE,
        figures,
        actions);
  }

  @Transactional
  Page<ReceivedNoticeView> received(ReceivedFilter filter, PageRequest page) {
    Caller caller = CurrentCaller.get();
    RecipientKind kind =
        caller.scope() == ScopeKind.ENTERPRISE
            ? RecipientKind.ENTERPRISE
            : NoticePolicy.actsAsDepartment(caller)
                ? RecipientKind.DEPARTMENT
                : RecipientKind.PLACE;
    String code = kind == RecipientKind.PLACE ? caller.region() : caller.org();
    Listing<NoticeRecipient> listing =
        listings
            .<NoticeRecipient>of(NoticeRecipient.class)
            .where("e.kind = :kind", "kind", kind)
            .where("e.code = :code", "code", code);
    if (kind == RecipientKind.DEPARTMENT) {
      listing.where("e.place.code = :own", "own", caller.region());
    }
    if (filter.read != null) {
      listing.where("e.readAt" + (filter.read ? " is not null" : " is null"));
    }
    if (filter.receiptMissing != null) {
      String missing = "(e.receiptDue is not null and e.receiptAt is null and e.recalled = false)";
      listing.where(filter.receiptMissing ? missing : "not " + missing);
    }
    Page<NoticeRecipient> found =
        listing.sortable("toldAt", "e.toldAt").defaultSort("-toldAt").fetch(page);
    Map<UUID, Notice> of = notices.ofRecipients(found.items());
    return found.map(entry -> receivedView(entry, of.get(entry.noticeId()), "", List.of()));
  }

  @Transactional
  ReceivedNoticeView receivedOne(UUID id) {
    return of(recipients.require(id));
  }

  ReceivedNoticeView of(NoticeRecipient entry) {
    Notice notice = noticeOf(entry);
    boolean recalled = isRecalled(entry, notice);
    return receivedView(
        entry,
        notice,
        recalled ? "" : notice.content(),
        recalled ? List.of() : allowed(entry, CurrentCaller.get()));
  }

  /** Whether the notice counts no longer, whether or not the job has come to this entry. */
  boolean isRecalled(NoticeRecipient entry) {
    return isRecalled(entry, noticeOf(entry));
  }

  private static boolean isRecalled(NoticeRecipient entry, Notice notice) {
    return entry.recalled() || notice.state() == NoticeState.RECALLED;
  }

  private Notice noticeOf(NoticeRecipient entry) {
    return notices.ofRecipients(List.of(entry)).get(entry.noticeId());
  }

  private List<ReceivedVerb> allowed(NoticeRecipient entry, Caller caller) {
    List<ReceivedVerb> verbs = new ArrayList<>();
    if (!NoticePolicy.receives(entry.standing(), caller)) {
      return verbs;
    }
    if (entry.readAt() == null) {
      verbs.add(ReceivedVerb.READ);
    }
    if (entry.receiptDue() != null && entry.receiptAt() == null) {
      verbs.add(ReceivedVerb.RECEIPT);
    }
    if (entry.kind() == RecipientKind.PLACE && caller.may(Right.NOTICE_WRITE)) {
      verbs.add(ReceivedVerb.FORWARD);
    }
    return verbs;
  }

  private ReceivedNoticeView receivedView(
      NoticeRecipient entry, Notice notice, String content, List<ReceivedVerb> actions) {
    boolean recalled = isRecalled(entry, notice);
    return new ReceivedNoticeView(
        entry.id(),
        entry.version(),
        entry.kind(),
        entry.code(),
        entry.name(),
        notice.place().code(),
        nameOf(notice.place().code()),
        notice.department(),
        notice.title(),
        content,
        notice.attachments(),
        notice.note(),
        notice.issuedAt(),
        notice.receiptBy(),
        !recalled && entry.overdue(LocalDate.now(clock)),
        entry.readAt(),
        entry.receiptAt(),
        entry.receiptNote(),
        recalled,
        actions);
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
