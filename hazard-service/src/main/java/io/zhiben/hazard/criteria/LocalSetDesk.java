package io.zhiben.hazard.criteria;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.criteria.CriteriaCommands.WriteLocalSet;
import io.zhiben.hazard.criteria.LocalSetView.LocalSetVersion;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Writes the sets of places; every change is a version that stays. */
@ApplicationScoped
class LocalSetDesk {
  /** Each is held against findings, so their number is bounded. */
  static final int MOST = 50;

  private final LocalSets sets;
  private final CriteriaLibrary national;
  private final RegionTree regions;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  LocalSetDesk(
      LocalSets sets,
      CriteriaLibrary national,
      RegionTree regions,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.sets = sets;
    this.national = national;
    this.regions = regions;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  LocalSetView add(WriteLocalSet command) {
    requireSound(command);
    Place place = regions.placeOf(CurrentCaller.get().region());
    if (sets.countOf(place.code()) >= MOST) {
      throw Problem.of(CriteriaError.LOCAL_CRITERIA_FULL, MOST);
    }
    String id = LocalSet.idOf(Ids.next().toString().replace("-", ""));
    LocalContent content = LocalContent.first(id, command);
    sets.add(id, place, content);
    return kept("criteria.add", id, place, 1, null, content);
  }

  @Transactional
  LocalSetView change(String id, WriteLocalSet command) {
    LocalSet before = sets.findForWriting(id).filter(this::seen).orElseThrow(Problem::notFound);
    if (!isOwn(before)) {
      throw Problem.of(CommonError.OUTSIDE_SCOPE);
    }
    preconditions.requireMatch(before.set().version());
    requireSound(command);
    LocalContent content = before.content().next(id, command);
    long version = before.set().version() + 1L;
    sets.replace(id, version, content);
    return kept("criteria.change", id, before.place(), version, before, content);
  }

  @Transactional
  LocalSetView get(String id) {
    return view(require(id));
  }

  @Transactional
  List<LocalSetVersion> versions(String id) {
    return sets.versions(require(id).set().id()).stream()
        .map(one -> new LocalSetVersion(one.version(), one.at(), one.content().said()))
        .toList();
  }

  private LocalSet require(String id) {
    return sets.find(id).filter(this::seen).orElseThrow(Problem::notFound);
  }

  private LocalSetView kept(
      String action, String id, Place place, long version, LocalSet before, LocalContent content) {
    sets.remember(id, version, content, CurrentCaller.get().subject(), clock.instant());
    LocalSetView after = new LocalSetView(id, version, place.code(), true, content.said());
    audit.record(
        action, "LocalCriteriaSet", id, place.code(), before == null ? null : view(before), after);
    return after;
  }

  private void requireSound(WriteLocalSet command) {
    if (command.effectiveTo() != null && command.effectiveTo().isBefore(command.effectiveFrom())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "effectiveTo");
    }
    if (command.supplementOf() != null && !national.lists(command.supplementOf())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "supplementOf");
    }
  }

  private LocalSetView view(LocalSet found) {
    return new LocalSetView(
        found.set().id(),
        found.set().version(),
        found.place().code(),
        isOwn(found) && CurrentCaller.get().may(Right.CRITERIA_WRITE),
        found.content().said());
  }

  private static boolean isOwn(LocalSet found) {
    return found.place().code().equals(CurrentCaller.get().region());
  }

  /** It counts at the caller's place, or belongs to a place below. */
  private boolean seen(LocalSet found) {
    Caller caller = CurrentCaller.get();
    return !caller.region().isEmpty()
        && (found.place().isWithin(caller.region())
            || found.countsAt(regions.placeOf(caller.region())));
  }
}
