package io.zhiben.hazard.auditround;

import io.zhiben.hazard.auditround.AuditCommands.AnswerNotice;
import io.zhiben.hazard.auditround.RoundView.ReceiptView;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** What recipients do with a notice. */
@ApplicationScoped
class ReceiptDesk {
  @Inject NoticeReceipts receipts;
  @Inject Listings listings;
  @Inject RegionCondition regions;
  @Inject AuditTrail audit;
  @Inject NoticeViews views;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  /** Which receipts a list shows; what is left out doesn't narrow it. */
  public static class ReceiptFilter {
    @QueryParam("region")
    String region;

    @QueryParam("notice")
    UUID notice;

    @QueryParam("kind")
    AuditEnums.UnitKind kind;

    /** True shows those whose self-check is owed. */
    @QueryParam("open")
    Boolean open;
  }

  @Transactional
  Page<ReceiptView> list(ReceiptFilter filter, PageRequest page) {
    Listing<NoticeReceipt> listing =
        listings
            .of(NoticeReceipt.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.noticeId = :notice", "notice", filter.notice)
            .where("e.kind = :kind", "kind", filter.kind)
            .sortable("dueOn", "e.dueOn")
            .sortable("unitName", "e.unitName");
    if (filter.open != null) {
      listing.where(filter.open ? "e.selfCheckedAt is null" : "e.selfCheckedAt is not null");
    }
    Page<NoticeReceipt> found = listing.fetch(page);
    return new Page<>(views.rows(found.items()), found.total(), found.totalExact(), found.next());
  }

  @Transactional
  ReceiptView get(UUID id) {
    return views.of(receipts.require(id));
  }

  @Transactional
  ReceiptView read(UUID id) {
    return take("read", id, one -> one.read(CurrentCaller.get().subject(), clock.instant()));
  }

  @Transactional
  ReceiptView selfCheck(UUID id, AnswerNotice command) {
    return take(
        "self-check",
        id,
        one ->
            one.selfChecked(
                command.found(), command.note(), CurrentCaller.get().subject(), clock.instant()));
  }

  private ReceiptView take(String verb, UUID id, Consumer<NoticeReceipt> step) {
    NoticeReceipt receipt = receipts.require(id);
    RoundAccess.requireAnswersFor(CurrentCaller.get(), receipt);
    preconditions.requireMatch(receipt.version());
    ReceiptView before = views.of(receipt);
    step.accept(receipt);
    receipts.flush();
    ReceiptView after = views.of(receipt);
    audit.record(
        "sector-notice." + verb, "NoticeReceipt", id, receipt.place().code(), before, after);
    return after;
  }
}
