package io.zhiben.enterprise.region;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EventType;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.outbox.Outbox;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Shows the tree within the caller's place, and lets an upper level add to it. */
@ApplicationScoped
public class RegionDesk {
  private final RegionTree tree;
  private final Database database;
  private final Outbox outbox;
  private final AuditTrail audit;

  RegionDesk(RegionTree tree, Database database, Outbox outbox, AuditTrail audit) {
    this.tree = tree;
    this.database = database;
    this.outbox = outbox;
    this.audit = audit;
  }

  /** The places directly below, or the caller's own place when no parent is named. */
  @Transactional
  public List<RegionView> list(String parent) {
    String own = CurrentCaller.get().region();
    if (parent == null) {
      return tree.find(own).map(this::view).stream().toList();
    }
    if (!tree.isWithin(parent, own)) {
      throw Problem.notFound();
    }
    return tree.childrenOf(parent).stream().map(this::view).toList();
  }

  /** A place within the caller's own, or one above it: names of upper levels are no secret. */
  @Transactional
  public RegionView read(String code) {
    String own = CurrentCaller.get().region();
    if (!tree.isWithin(code, own) && !tree.isWithin(own, code)) {
      throw Problem.notFound();
    }
    return tree.find(code).map(this::view).orElseThrow(Problem::notFound);
  }

  /**
   * Adds a place below one that lies within the caller's own; runs in the transaction of the
   * request.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public RegionView add(AddRegion command) {
    RegionState parent =
        tree.find(command.parentCode())
            .filter(place -> tree.isWithin(place.code(), CurrentCaller.get().region()))
            .orElseThrow(() -> Problem.ofField(EnterpriseError.REGION_UNKNOWN, "parentCode"));
    if (command.level().ordinal() != parent.level().ordinal() + 1) {
      throw Problem.ofField(EnterpriseError.REGION_LEVEL_WRONG, "level");
    }
    RegionState region = below(parent, command);
    int announced =
        database.update("insert ignore into announced_region (code) values (?)", region.code());
    if (announced == 0 || tree.find(region.code()).isPresent()) {
      throw Problem.ofField(EnterpriseError.REGION_CODE_TAKEN, "code");
    }
    tree.apply(region);
    RegionView view = view(region);
    audit.record("region.add", "Region", region.code(), region.code(), null, view);
    outbox.append(EventType.REGION_ADDED, () -> region);
    return view;
  }

  private static RegionState below(RegionState parent, AddRegion command) {
    Ancestry above = parent.place();
    Ancestry place =
        new Ancestry(
            command.code(),
            above.cityCode(),
            command.level() == RegionLevel.DISTRICT ? command.code() : above.districtCode(),
            command.level() == RegionLevel.TOWN ? command.code() : above.townCode());
    return new RegionState(
        command.code(), 1, command.name(), command.level(), parent.code(), place, false);
  }

  private RegionView view(RegionState region) {
    Ancestry place = region.place();
    Set<String> codes = new LinkedHashSet<>();
    codes.add(place.cityCode());
    codes.add(place.districtCode());
    codes.add(place.townCode());
    codes.add(region.code());
    codes.removeIf(Objects::isNull);
    List<RegionRef> path = new ArrayList<>();
    for (String code : codes) {
      Optional<RegionState> known =
          code.equals(region.code()) ? Optional.of(region) : tree.find(code);
      known.map(RegionRef::of).ifPresent(path::add);
    }
    return new RegionView(
        region.code(),
        region.name(),
        region.level(),
        region.parentCode(),
        place.cityCode(),
        place.districtCode(),
        place.townCode(),
        region.illustrative(),
        path);
  }
}
