package io.zhiben.hazard.escalation;

import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.http.Listing;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads steps within the caller's scope. */
@ApplicationScoped
class StepQueries {
  private final Listings lists;
  private final EscalationSteps steps;
  private final RegionCondition regions;
  private final StepViews views;

  StepQueries(Listings lists, EscalationSteps steps, RegionCondition regions, StepViews views) {
    this.lists = lists;
    this.steps = steps;
    this.regions = regions;
    this.views = views;
  }

  @Transactional
  StepView get(UUID id) {
    return views.of(steps.require(id));
  }

  @Transactional
  Page<StepView> list(StepFilter filter, PageRequest page) {
    Listing<EscalationStep> list =
        lists
            .of(EscalationStep.class)
            .where(regions.within(filter.region), "region", filter.region)
            .where("e.state = :state", "state", filter.state)
            .where("e.level = :level", "level", filter.level)
            .where("e.authorityCode = :authority", "authority", filter.authority)
            .where("e.causeKind = :cause", "cause", filter.cause)
            .where("e.rung = :rung", "rung", filter.rung)
            .containing(
                filter.q,
                "coalesce(e.number, '')",
                "e.subjectNumber",
                "e.addresseeName",
                "coalesce(e.enterpriseName, '')")
            .where("e.enterpriseId = :enterprise", "enterprise", filter.enterprise)
            .where("e.addresseeCode = :addressee", "addressee", filter.addressee)
            .where("e.hazardId = :hazard", "hazard", filter.hazard)
            .where("e.listingId = :listing", "listing", filter.listing);
    if (filter.live != null) {
      String live = "(e.endedOn is null and e.state <> 'CANCELLED')";
      list.where(filter.live ? live : "not " + live);
    }
    if (filter.toAnswer != null) {
      String waits =
          "(e.state = 'ISSUED' and (coalesce(e.addresseeCode, '-') in :own"
              + " or (e.addresseeKind = 'ENTERPRISE' and coalesce(e.enterpriseCode, '-') in :own)))";
      list.where(filter.toAnswer ? waits : "not " + waits, "own", own());
    }
    return views.of(list.sortable("dueOn", "e.dueOn").fetch(page));
  }

  private static List<String> own() {
    Caller caller = CurrentCaller.get();
    return Stream.of(caller.org(), caller.region()).filter(code -> !code.isEmpty()).toList();
  }
}
