package io.zhiben.hazard.expert;

import io.zhiben.contracts.event.EventType;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.hazard.expert.ExpertCommands.DecideLookBack;
import io.zhiben.hazard.expert.ExpertCommands.GiveStatement;
import io.zhiben.hazard.expert.ExpertEnums.LookBackFinding;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Hears the provider, and decides. */
@ApplicationScoped
class LookBackDesk {
  @Inject LookBacks lookBacks;
  @Inject Listings listings;
  @Inject RegionCondition regions;
  @Inject AuditTrail audit;
  @Inject LookBackViews views;
  @Inject ExpertEvents events;
  @Inject Preconditions preconditions;
  @Inject Clock clock;

  /** Which look-backs a list shows; what is left out doesn't narrow it. */
  public static class LookBackFilter {
    @QueryParam("region")
    String region;

    @QueryParam("state")
    LookBackState state;

    @QueryParam("finding")
    LookBackFinding finding;

    @QueryParam("providerCode")
    String providerCode;

    @QueryParam("hazard")
    UUID hazard;
  }

  @Transactional
  LookBackView get(UUID id) {
    return views.of(lookBacks.require(id));
  }

  @Transactional
  Page<LookBackView> list(LookBackFilter filter, PageRequest page) {
    return listings
        .of(LookBack.class)
        .where(regions.within(filter.region), "region", filter.region)
        .where("e.state = :state", "state", filter.state)
        .where("e.finding = :finding", "finding", filter.finding)
        .where("e.provider.code = :code", "code", filter.providerCode)
        .where("e.hazardId = :hazard", "hazard", filter.hazard)
        .sortable("number", "e.number")
        .sortable("statementDue", "e.statementDue")
        .fetch(page)
        .map(views::of);
  }

  @Transactional
  LookBackView state(UUID id, GiveStatement command) {
    LookBack lookBack = requireMatching(id);
    if (!EngagementViews.handsIn(CurrentCaller.get(), lookBack.provider())) {
      throw Problem.of(ExpertError.VISIT_NOT_YOURS);
    }
    LookBackView before = views.of(lookBack);
    lookBack.state(command.statement().strip(), CurrentCaller.get().subject(), clock.instant());
    return tell("look-back.state", EventType.LOOK_BACK_STATED, lookBack, before);
  }

  @Transactional
  LookBackView decide(UUID id, DecideLookBack command) {
    LookBack lookBack = requireMatching(id);
    LookBackView before = views.of(lookBack);
    lookBack.decide(command, LocalDate.now(clock));
    lookBack.decidedBy(CurrentCaller.get().subject(), clock.instant());
    return tell("look-back.decide", EventType.LOOK_BACK_DECIDED, lookBack, before);
  }

  private LookBack requireMatching(UUID id) {
    LookBack lookBack = lookBacks.require(id);
    preconditions.requireMatch(lookBack.version());
    return lookBack;
  }

  private LookBackView tell(String action, EventType type, LookBack lookBack, LookBackView before) {
    lookBacks.flush();
    LookBackView after = views.of(lookBack);
    audit.record(action, "LookBack", lookBack.id(), lookBack.place().code(), before, after);
    events.tell(type, lookBack);
    return after;
  }
}
