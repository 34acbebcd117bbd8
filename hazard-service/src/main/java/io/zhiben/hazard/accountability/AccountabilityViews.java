package io.zhiben.hazard.accountability;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.document.DocumentDesk;
import io.zhiben.hazard.document.DocumentLink;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads cases within the caller's scope. */
@ApplicationScoped
class AccountabilityViews {
  private final Listings lists;
  private final AccountabilityCases cases;
  private final DocumentDesk documents;
  private final RegionCondition conditions;
  private final RegionTree regions;

  AccountabilityViews(
      Listings lists,
      AccountabilityCases cases,
      DocumentDesk documents,
      RegionCondition conditions,
      RegionTree regions) {
    this.lists = lists;
    this.cases = cases;
    this.documents = documents;
    this.conditions = conditions;
    this.regions = regions;
  }

  @Transactional
  AccountabilityView get(UUID id) {
    return of(cases.require(id));
  }

  @Transactional
  Page<AccountabilityView> list(AccountabilityFilter filter, PageRequest page) {
    return lists
        .of(AccountabilityCase.class)
        .where(conditions.within(filter.region), "region", filter.region)
        .where("e.state = :state", "state", filter.state)
        .where("e.reason = :reason", "reason", filter.reason)
        .where("e.hazardId = :hazard", "hazard", filter.hazard)
        .sortable("openedOn", "e.openedOn")
        .fetch(page)
        .map(one -> of(one, List.of()));
  }

  AccountabilityView of(AccountabilityCase one) {
    return of(one, documents.about(one.hazardId()));
  }

  private AccountabilityView of(AccountabilityCase one, List<DocumentLink> evidence) {
    String region = one.place().code();
    return new AccountabilityView(
        one.id(),
        one.version(),
        one.hazardId(),
        one.hazardNumber(),
        one.enterpriseName(),
        regions.find(region).map(RegionState::name).orElse(region),
        one.reason(),
        one.state(),
        one.unit(),
        one.facts(),
        one.openedOn(),
        evidence,
        one.recipient(),
        one.documentId(),
        one.transferredOn(),
        one.outcome(),
        one.concludedOn(),
        AccountabilityVerb.allowed(one.state(), CurrentCaller.get()));
  }
}
