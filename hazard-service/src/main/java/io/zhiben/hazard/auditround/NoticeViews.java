package io.zhiben.hazard.auditround;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.auditround.RoundView.NoticeView;
import io.zhiben.hazard.auditround.RoundView.ReceiptAction;
import io.zhiben.hazard.auditround.RoundView.ReceiptView;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows notices and receipts to the caller. */
@ApplicationScoped
class NoticeViews {
  private static final long[] NONE = {0, 0, 0, 0};

  private final RoundFigureQuery figures;
  private final RoundFile file;
  private final Clock clock;

  NoticeViews(RoundFigureQuery figures, RoundFile file, Clock clock) {
    this.figures = figures;
    this.file = file;
    this.clock = clock;
  }

  List<NoticeView> of(List<SectorNotice> notices) {
    Map<UUID, long[]> counts = figures.ofNotices(notices.stream().map(SectorNotice::id).toList());
    return notices.stream().map(one -> view(one, counts.getOrDefault(one.id(), NONE))).toList();
  }

  private static NoticeView view(SectorNotice one, long[] counts) {
    return new NoticeView(
        one.id(),
        one.number(),
        one.problemId(),
        one.feedbackMonth(),
        one.title(),
        one.text(),
        one.clause(),
        one.regionCode(),
        one.domainCode(),
        one.tags(),
        one.dueOn(),
        one.sentAt(),
        one.recipients(),
        counts[1],
        counts[2],
        counts[3]);
  }

  ReceiptView of(NoticeReceipt receipt) {
    return rows(List.of(receipt)).getFirst();
  }

  List<ReceiptView> rows(List<NoticeReceipt> receipts) {
    Map<UUID, SectorNotice> notices =
        file.notices(receipts.stream().map(NoticeReceipt::noticeId).distinct().toList());
    return receipts.stream().map(one -> view(one, notices.get(one.noticeId()))).toList();
  }

  private ReceiptView view(NoticeReceipt receipt, SectorNotice notice) {
    return new ReceiptView(
        receipt.id(),
        receipt.version(),
        notice.id(),
        notice.number(),
        notice.title(),
        notice.text(),
        notice.clause(),
        notice.dueOn(),
        receipt.overdue(LocalDate.now(clock)),
        receipt.kind(),
        receipt.unitCode(),
        receipt.unitName(),
        receipt.place().code(),
        receipt.readAt(),
        receipt.selfCheckedAt(),
        receipt.found(),
        receipt.note(),
        actions(receipt));
  }

  private static List<ReceiptAction> actions(NoticeReceipt receipt) {
    Caller caller = CurrentCaller.get();
    List<ReceiptAction> actions = new ArrayList<>();
    if (caller.may(Right.SECTOR_NOTICE_ANSWER) && RoundAccess.answersFor(caller, receipt)) {
      if (receipt.readAt() == null) {
        actions.add(ReceiptAction.READ);
      }
      if (receipt.selfCheckedAt() == null) {
        actions.add(ReceiptAction.SELF_CHECK);
      }
    }
    return actions;
  }
}
