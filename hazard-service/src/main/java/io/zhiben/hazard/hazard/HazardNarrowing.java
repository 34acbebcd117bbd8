package io.zhiben.hazard.hazard;

import io.zhiben.contracts.access.Role;
import io.zhiben.hazard.directory.LeadDepartmentPolicy;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The conditions of lists of hazards for which no numbers are kept. */
@ApplicationScoped
class HazardNarrowing {
  private static final String BY_DEPARTMENT =
      "e.transferredTo = :department or e.transferredTo is null and exists (select 1"
          + " from DirectoryEntry d where d.id = e.enterpriseId"
          + " and locate(concat('|', :department, '|'), d.leadDepartments) > 0)";

  private static final String UNREAD =
      "exists (select 1 from HazardNotice n where n.hazardId = e.id and n.readAt is null";
  private static final String OF_ENTERPRISE = " and n.recipient <> 'DEPARTMENT'";
  private static final String OF_CONTROLLER = " and n.recipient = 'CONTROLLER'";

  private static final String BY_TAG =
      "exists (select 1 from DirectoryEntry d where d.id = e.enterpriseId"
          + " and locate(concat('|', :tag, '|'), d.tags) > 0)";

  private final TenantSettings settings;
  private final Clock clock;

  HazardNarrowing(TenantSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Whether no index has what is asked for, so that rows are looked at in their order until a page
   * is full, and counting would look at all.
   */
  boolean walks(HazardFilter filter) {
    boolean few = filter.enterprise != null || filter.inspection != null;
    return !few
        && (filter.source != null
            || filter.department != null
            || filter.tag != null
            || filter.fault != null);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void apply(Listing<Hazard> listing, HazardFilter filter) {
    LocalDate today = LocalDate.now(clock);
    listing
        .where("e.domainCode = :domain", "domain", filter.domain)
        .where(BY_DEPARTMENT, "department", filter.department)
        .where(BY_TAG, "tag", filter.tag)
        .where("e.clause.clauseId = :clause", "clause", filter.clause)
        .where("e.category.code = :category", "category", filter.category)
        .where("e.phase = :phase", "phase", filter.phase)
        .where("e.listedLevel = :listedLevel", "listedLevel", filter.listedLevel)
        .where(
            "e.idleSince <= :idle",
            "idle",
            filter.idleDays == null ? null : today.minusDays(filter.idleDays));
    present(listing, "e.regrade.reason", filter.regrade);
    present(listing, "e.evidence.missing", filter.evidenceMissing);
    present(listing, "e.listedLevel", filter.listed);
    present(listing, "e.extensions.until", filter.extensionAsked);
    bySource(listing, filter.source);
    byFault(listing, filter.fault, today);
    byNotice(listing, filter.notice);
  }

  private static void present(Listing<Hazard> listing, String expression, Boolean there) {
    if (there != null) {
      listing.where(expression + " is " + (there ? "not null" : "null"));
    }
  }

  /** Those that the caller is shown as coming from there. */
  private static void bySource(Listing<Hazard> listing, Source shown) {
    if (shown == null) {
      return;
    }
    List<Source> kept =
        Arrays.stream(Source.values())
            .filter(one -> one.shownTo(CurrentCaller.get()) == shown)
            .toList();
    if (kept.isEmpty()) {
      listing.where("1 = 0");
    } else {
      listing.whereIn("e.source", "source", kept);
    }
  }

  private static void byNotice(Listing<Hazard> listing, NoticeState notice) {
    if (notice == null) {
      return;
    }
    listing.where("e.level = 'MAJOR' and e.state in " + HazardQueries.OPEN);
    Caller caller = CurrentCaller.get();
    if (notice == NoticeState.UNREAD) {
      listing.where(UNREAD + ")");
    } else if (caller.scope() == ScopeKind.ENTERPRISE) {
      String whose = caller.has(Role.ENTERPRISE_PRINCIPAL) ? OF_ENTERPRISE : OF_CONTROLLER;
      listing.where(UNREAD + whose + ")");
    } else if (LeadDepartmentPolicy.actsAsDepartment(caller)) {
      listing.where(UNREAD + " and n.department = :noticed)", "noticed", caller.org());
    } else {
      listing.where(UNREAD + OF_ENTERPRISE + ")");
    }
  }

  private void byFault(Listing<Hazard> listing, HazardFault fault, LocalDate today) {
    if (fault == null) {
      return;
    }
    listing.where("e.state in " + HazardQueries.OPEN);
    if (fault.needsDay()) {
      int days = settings.ofCaller(HazardRules.SETTING).content().idleDays();
      listing.where(fault.condition(), "forgotten", today.minusDays(days));
    } else {
      listing.where(fault.condition());
    }
  }
}
