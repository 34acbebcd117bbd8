package io.zhiben.hazard.crossarea;

import io.zhiben.contracts.access.Right;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.crossarea.CrossAreaCommands.GrantCrossArea;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.directory.RegionCondition;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Listings;
import io.zhiben.platform.http.Page;
import io.zhiben.platform.http.PageRequest;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes grants across areas, lists and ends them. */
@ApplicationScoped
class CrossAreaDesk {
  private static final int MOST_DAYS = 92;

  @Inject CrossAreaGrants grants;
  @Inject EnterpriseDirectory directory;
  @Inject RegionTree regions;
  @Inject RegionCondition within;
  @Inject Listings listings;
  @Inject Preconditions preconditions;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  @Transactional
  CrossAreaGrantView grant(GrantCrossArea command) {
    ListedEnterprise enterprise = directory.requireForWriting(command.enterpriseId());
    boolean needless = enterprise.place().isWithin(command.visitorCode());
    if (needless || regions.find(command.visitorCode()).isEmpty()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "visitorCode");
    }
    if (command.from().isBefore(LocalDate.now(clock))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "from");
    }
    if (command.to().isBefore(command.from())
        || command.to().isAfter(command.from().plusDays(MOST_DAYS))) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "to");
    }
    CrossAreaGrant made =
        new CrossAreaGrant(enterprise, command, CurrentCaller.get().subject(), clock.instant());
    grants.persist(made);
    grants.flush();
    return told("cross-area-grant.make", made, null);
  }

  @Transactional
  CrossAreaGrantView end(UUID id, String reason) {
    CrossAreaGrant grant = grants.require(id);
    preconditions.requireMatch(grant.version());
    CrossAreaGrantView before = view(grant);
    grant.end(LocalDate.now(clock), reason.strip(), CurrentCaller.get().subject());
    grants.flush();
    return told("cross-area-grant.end", grant, before);
  }

  @Transactional
  CrossAreaGrantView get(UUID id) {
    return view(grants.require(id));
  }

  @Transactional
  Page<CrossAreaGrantView> list(String region, PageRequest page) {
    return listings
        .of(CrossAreaGrant.class)
        .where(within.within(region), "region", region)
        .sortable("to", "e.lastDay")
        .fetch(page)
        .map(this::view);
  }

  /** Those by which officers of the caller's place visit today. */
  @Transactional
  List<CrossAreaGrantView> mine() {
    String region = CurrentCaller.get().region();
    if (region.isEmpty()) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    return CurrentCaller.callAs(Caller.system(), () -> grants.of(region, today)).stream()
        .map(this::view)
        .toList();
  }

  private CrossAreaGrantView told(String action, CrossAreaGrant grant, CrossAreaGrantView before) {
    CrossAreaGrantView after = view(grant);
    audit.record(action, "CrossAreaGrant", grant.id(), grant.place().code(), before, after);
    return after;
  }

  /**
   * Places whose officers may be asked for: those beside the caller's own and beside each place
   * that this lies in, and those directly below; or those directly below another one.
   *
   * @param of the other one; null for none
   */
  List<VisitorPlace> visitors(String of) {
    if (of != null) {
      return regions.childrenOf(of).stream().map(VisitorPlace::of).toList();
    }
    List<VisitorPlace> places = new ArrayList<>();
    String code = CurrentCaller.get().region();
    regions.childrenOf(code).stream().map(VisitorPlace::of).forEach(places::add);
    Optional<RegionState> own = regions.find(code);
    while (own.isPresent() && own.get().parentCode() != null) {
      String here = own.get().code();
      regions.childrenOf(own.get().parentCode()).stream()
          .filter(place -> !place.code().equals(here))
          .map(VisitorPlace::of)
          .forEach(places::add);
      own = regions.find(own.get().parentCode());
    }
    return places;
  }

  private CrossAreaGrantView view(CrossAreaGrant grant) {
    Caller caller = CurrentCaller.get();
    boolean open = grant.open(LocalDate.now(clock));
    boolean own = !caller.region().equals(grant.visitorCode());
    String code = grant.place().code();
    return new CrossAreaGrantView(
        grant.id(),
        grant.version(),
        grant.enterpriseId(),
        grant.enterpriseName(),
        code,
        nameOf(code),
        grant.visitorCode(),
        nameOf(grant.visitorCode()),
        grant.task(),
        grant.firstDay(),
        grant.lastDay(),
        open,
        grant.grantedAt(),
        grant.endedOn(),
        grant.endReason(),
        open && own && caller.may(Right.CROSS_AREA_GRANT_WRITE));
  }

  private String nameOf(String code) {
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
