package io.zhiben.hazard.credit;

import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.journal.Journal;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows credit records within the caller's scope. */
@ApplicationScoped
class CreditViews {
  private final Credits credits;
  private final EnterpriseDirectory directory;
  private final Journal journal;
  private final Listings listings;
  private final RegionCondition regions;
  private final Clock clock;

  CreditViews(
      Credits credits,
      EnterpriseDirectory directory,
      Journal journal,
      Listings listings,
      RegionCondition regions,
      Clock clock) {
    this.credits = credits;
    this.directory = directory;
    this.journal = journal;
    this.listings = listings;
    this.regions = regions;
    this.clock = clock;
  }

  @Transactional
  CreditView get(UUID id) {
    return of(credits.require(id));
  }

  @Transactional
  Page<CreditView> list(CreditFilter filter, PageRequest page) {
    LocalDate today = LocalDate.now(clock);
    Listing<CreditRecord> listing =
        listings
            .of(CreditRecord.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.state = :state", "state", filter.state)
            .where("e.source = :source", "source", filter.source)
            .where("e.behaviourCode = :behaviour", "behaviour", filter.behaviour);
    if (filter.active != null) {
      String active = "(e.state = 'IN_FORCE' and e.untilOn >= :today)";
      listing.where(filter.active ? active : "not " + active, "today", today);
    }
    if (filter.sent != null) {
      listing.where(filter.sent ? "e.sentOn is not null" : "e.sentOn is null");
    }
    return listing.sortable("number", "e.number").fetch(page).map(record -> record.view(today));
  }

  Set<String> leadsOf(CreditRecord record) {
    return directory
        .find(record.enterpriseId())
        .map(ListedEnterprise::leadDepartments)
        .orElse(Set.of());
  }

  CreditView of(CreditRecord record) {
    LocalDate today = LocalDate.now(clock);
    CreditView row = record.view(today);
    boolean party = CurrentCaller.get().scope() == ScopeKind.ENTERPRISE;
    return new CreditView(
        row.id(),
        row.version(),
        row.number(),
        row.enterpriseId(),
        row.enterpriseName(),
        row.regionCode(),
        row.source(),
        row.caseId(),
        row.behaviourCode(),
        row.behaviourTitle(),
        row.effect(),
        row.evidence(),
        row.state(),
        row.active(),
        row.reviewNote(),
        row.fromOn(),
        row.untilOn(),
        row.sentOn(),
        row.sentTo(),
        row.liftedOn(),
        row.liftReason(),
        party ? List.of() : journal.of(record.id()),
        CreditPolicy.allowed(record, leadsOf(record), CurrentCaller.get(), today),
        row.bars());
  }
}
