package io.zhiben.enterprise.importing;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.enterprise.enterprise.Building;
import io.zhiben.enterprise.enterprise.BulkRegistration;
import io.zhiben.enterprise.enterprise.BulkRegistration.Candidate;
import io.zhiben.enterprise.enterprise.BulkRegistration.Outcome;
import io.zhiben.enterprise.importing.ImportClaims.Progress;
import io.zhiben.enterprise.importing.Rejections.Rejection;
import io.zhiben.enterprise.industry.Industries;
import io.zhiben.enterprise.place.Buildings;
import io.zhiben.enterprise.tag.TagDefinitions;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Works a batch of lines off in one transaction: checks them, registers the good ones, keeps the
 * bad ones, notes progress.
 */
@ApplicationScoped
class ImportBatch {
  private final BulkRegistration registration;
  private final Rejections rejections;
  private final ImportClaims claims;
  private final World world;

  ImportBatch(
      BulkRegistration registration, Rejections rejections, ImportClaims claims, World world) {
    this.registration = registration;
    this.rejections = rejections;
    this.claims = claims;
    this.world = world;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void write(UUID importId, List<RegisterLine> lines, SeenLines seen) {
    LineCheck.Known known = world.known();
    List<Rejection> bad = new ArrayList<>();
    List<RegisterLine> good = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (RegisterLine line : lines) {
      boolean repeated = seen.isRepeated(line);
      LineCheck.Result result = LineCheck.check(line, known);
      if (repeated) {
        bad.add(rejection(line, EnterpriseError.ROW_DUPLICATE_IN_FILE));
      } else if (result.candidate() == null) {
        bad.add(new Rejection(line.number(), line.texts(), result.faults()));
      } else {
        good.add(line);
        candidates.add(result.candidate());
      }
    }
    List<Outcome> outcomes = registration.register(candidates);
    int added = 0;
    int unchanged = 0;
    for (int i = 0; i < outcomes.size(); i++) {
      switch (outcomes.get(i)) {
        case ADDED -> added++;
        case UNCHANGED -> unchanged++;
        case DIFFERENT ->
            bad.add(rejection(good.get(i), EnterpriseError.ROW_DIFFERS_FROM_REGISTER));
      }
    }
    rejections.add(importId, bad);
    claims.advance(importId, new Progress(lines.getLast().number(), added, unchanged, bad.size()));
  }

  private static Rejection rejection(RegisterLine line, EnterpriseError error) {
    RowFault fault = RowFault.of(EnterpriseColumn.CODE, line.text(EnterpriseColumn.CODE), error);
    return new Rejection(line.number(), line.texts(), List.of(fault));
  }

  /** What the checks must know, as it is now. */
  @ApplicationScoped
  static class World {
    private final Industries industries;
    private final TagDefinitions tags;
    private final Buildings buildings;
    private final RegionTree tree;
    private final Clock clock;

    World(
        Industries industries,
        TagDefinitions tags,
        Buildings buildings,
        RegionTree tree,
        Clock clock) {
      this.industries = industries;
      this.tags = tags;
      this.buildings = buildings;
      this.tree = tree;
      this.clock = clock;
    }

    LineCheck.Known known() {
      Map<String, Map<String, Buildings.Registered>> byTown = new HashMap<>();
      return new LineCheck.Known(
          industries,
          tags.usableIn(tree.placeOf(CurrentCaller.get().region())),
          code -> tree.find(code).map(region -> Place.of(region.place())),
          CurrentCaller.get().region(),
          name ->
              Optional.ofNullable(
                      byTown.computeIfAbsent(name.townCode(), buildings::byName).get(name.name()))
                  .map(found -> new Building(found.id(), found.name(), found.selfHeld())),
          LocalDate.now(clock));
    }
  }
}
