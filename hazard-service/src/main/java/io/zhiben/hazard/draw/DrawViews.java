package io.zhiben.hazard.draw;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.hazard.draw.DrawView.PoolSummary;
import io.zhiben.hazard.draw.DrawView.TargetStanding;
import io.zhiben.hazard.draw.DrawView.TargetView;
import io.zhiben.hazard.draw.DrawView.WeightShare;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows draws to the caller. */
@ApplicationScoped
class DrawViews {
  private static final int FIRST_MEMBERS = 20;

  private final RegionTree regions;
  private final DrawDefinitions definitions;
  private final PoolRules pools;
  private final DrawFile file;

  DrawViews(RegionTree regions, DrawDefinitions definitions, PoolRules pools, DrawFile file) {
    this.regions = regions;
    this.definitions = definitions;
    this.pools = pools;
    this.file = file;
  }

  DrawRow row(Draw draw) {
    return new DrawRow(
        draw.id(),
        draw.version(),
        draw.number(),
        draw.title(),
        draw.place().code(),
        regionName(draw),
        draw.unannounced(),
        draw.state(),
        draw.preparedAt(),
        draw.heldAt(),
        draw.publishedAt());
  }

  DrawView of(Draw draw) {
    PrepareDraw definition = definitions.of(draw);
    DrawPool pool = draw.frozenAt() == null ? present(draw, definition) : file.poolOf(draw.id());
    List<DrawChange> changes = file.changesOf(draw.id());
    return new DrawView(
        draw.id(),
        draw.version(),
        draw.number(),
        draw.title(),
        draw.place().code(),
        regionName(draw),
        draw.unannounced(),
        draw.state(),
        definition,
        pool == null ? null : summary(pool),
        draw.poolHash(),
        draw.commitment(),
        draw.openSeed(),
        draw.publicValue(),
        draw.preparedAt(),
        draw.frozenAt(),
        draw.heldAt(),
        draw.publishedAt(),
        draw.cancelledAt(),
        draw.cancelReason(),
        draw.heldAt() == null ? List.of() : targets(draw, pool, changes),
        changes,
        actions(draw));
  }

  /** Null when the definition means no pool any more; freezing says why. */
  private DrawPool present(Draw draw, PrepareDraw definition) {
    if (draw.state() != DrawState.DRAFT) {
      return null;
    }
    try {
      return pools.pool(definition, draw.place().code(), draw.department());
    } catch (Problem lacking) {
      return null;
    }
  }

  private List<TargetView> targets(Draw draw, DrawPool pool, List<DrawChange> changes) {
    Map<String, PoolEnterprise> enterprises =
        pool.enterprises().stream()
            .collect(Collectors.toMap(PoolEnterprise::id, Function.identity()));
    Map<String, PoolInspector> inspectors =
        pool.inspectors().stream()
            .collect(Collectors.toMap(PoolInspector::code, Function.identity()));
    Map<Integer, List<TargetVisit>> visits = file.visitsOf(draw.id());
    return file.boardOf(draw, pool, changes).targets().stream()
        .map(target -> {
          PoolEnterprise enterprise =
              target.enterpriseId() == null ? null : enterprises.get(target.enterpriseId());
          List<TargetVisit> made = visits.getOrDefault(target.no(), List.of());
          return new TargetView(
              target.no(),
              target.enterpriseId(),
              enterprise == null ? null : enterprise.code(),
              enterprise == null ? null : enterprise.name(),
              standing(target, made),
              target.team().stream().map(inspectors::get).toList(),
              made);
        })
        .toList();
  }

  private static TargetStanding standing(DrawTarget target, List<TargetVisit> visits) {
    if (target.enterpriseId() == null) {
      return TargetStanding.WITHDRAWN;
    }
    return visits.isEmpty() ? TargetStanding.OPEN : TargetStanding.DONE;
  }

  private static PoolSummary summary(DrawPool pool) {
    Map<Integer, Integer> shares = new TreeMap<>(Comparator.reverseOrder());
    pool.enterprises().forEach(one -> shares.merge(one.weight(), 1, Integer::sum));
    return new PoolSummary(
        pool.enterprises().size(),
        pool.inspectors().size(),
        shares.entrySet().stream()
            .map(share -> new WeightShare(share.getKey(), share.getValue()))
            .toList(),
        pool.enterprises().stream().limit(FIRST_MEMBERS).toList());
  }

  private static List<DrawVerb> actions(Draw draw) {
    Caller caller = CurrentCaller.get();
    return Arrays.stream(DrawVerb.values())
        .filter(verb -> verb != DrawVerb.INSPECT && draw.state().permits(verb))
        .filter(verb -> caller.may(verb.right()))
        .filter(verb -> verb == DrawVerb.SHOW_RECORD || DrawAccess.acts(caller, draw))
        .toList();
  }

  private String regionName(Draw draw) {
    String code = draw.place().code();
    return regions.find(code).map(RegionState::name).orElse(code);
  }
}
