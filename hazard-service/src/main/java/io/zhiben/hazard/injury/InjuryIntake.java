package io.zhiben.hazard.injury;

import io.zhiben.hazard.accident.ConcealmentChecks;
import io.zhiben.hazard.directory.EnterpriseLookup;
import io.zhiben.hazard.directory.ListedEnterprise;
import io.zhiben.hazard.injury.InjuriesTaken.InjuryOutcome;
import io.zhiben.hazard.injury.InjuriesTaken.TakenLine;
import io.zhiben.hazard.injury.InjuryCommands.InjuryLine;
import io.zhiben.hazard.injury.InjuryCommands.TakeInjuries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes injuries in, and finds the enterprises that they belong to. */
@ApplicationScoped
class InjuryIntake {
  private final Injuries injuries;
  private final EnterpriseLookup lookup;
  private final ConcealmentChecks checks;
  private final RegionTree regions;
  private final AuditTrail audit;
  private final Clock clock;

  InjuryIntake(
      Injuries injuries,
      EnterpriseLookup lookup,
      ConcealmentChecks checks,
      RegionTree regions,
      AuditTrail audit,
      Clock clock) {
    this.injuries = injuries;
    this.lookup = lookup;
    this.checks = checks;
    this.regions = regions;
    this.audit = audit;
    this.clock = clock;
  }

  /** How many records of a source came, and what became of them. */
  record Taken(InjurySource source, long matched, long unmatched, long known) {}

  @Transactional
  InjuriesTaken take(TakeInjuries command) {
    Place place = regions.placeOf(CurrentCaller.get().region());
    injuries.lock(command.source());
    Set<String> known =
        injuries.known(
            command.source(),
            command.records().stream().map(line -> line.reference().strip()).sorted().toList());
    Map<String, List<ListedEnterprise>> byCode =
        lookup.byCode(
            command.records().stream()
                .map(InjuryLine::unitCode)
                .filter(Objects::nonNull)
                .map(String::strip)
                .collect(Collectors.toSet()));
    Map<String, List<ListedEnterprise>> byName =
        lookup.byName(
            command.records().stream()
                .map(line -> line.unitName().strip())
                .collect(Collectors.toSet()));
    List<TakenLine> taken = new ArrayList<>();
    for (InjuryLine line : command.records()) {
      taken.add(take(command.source(), line, place, known, byCode, byName));
    }
    audit.record(
        "injury.take",
        "InjuryFeed",
        CurrentCaller.get().subject(),
        place.code(),
        null,
        new Taken(
            command.source(),
            count(taken, InjuryOutcome.MATCHED),
            count(taken, InjuryOutcome.UNMATCHED),
            count(taken, InjuryOutcome.KNOWN)));
    return new InjuriesTaken(taken);
  }

  private TakenLine take(
      InjurySource source,
      InjuryLine line,
      Place place,
      Set<String> known,
      Map<String, List<ListedEnterprise>> byCode,
      Map<String, List<ListedEnterprise>> byName) {
    String reference = line.reference().strip();
    if (line.happenedOn().isAfter(LocalDate.now(clock))) {
      return new TakenLine(reference, InjuryOutcome.IN_FUTURE, null);
    }
    if (!known.add(reference)) {
      return new TakenLine(reference, InjuryOutcome.KNOWN, null);
    }
    InjuryRecord record =
        new InjuryRecord(
            place,
            source,
            line,
            checks.windowDays(place),
            CurrentCaller.get().subject(),
            clock.instant());
    Optional<ListedEnterprise> enterprise = whose(line, byCode, byName);
    enterprise.ifPresent(record::match);
    injuries.persist(record);
    return new TakenLine(
        reference,
        enterprise.isPresent() ? InjuryOutcome.MATCHED : InjuryOutcome.UNMATCHED,
        record.id());
  }

  /** By its code, else by its whole name; one only, or a person says which. */
  private static Optional<ListedEnterprise> whose(
      InjuryLine line,
      Map<String, List<ListedEnterprise>> byCode,
      Map<String, List<ListedEnterprise>> byName) {
    List<ListedEnterprise> found =
        line.unitCode() == null
            ? List.of()
            : byCode.getOrDefault(line.unitCode().strip(), List.of());
    if (found.isEmpty()) {
      found = byName.getOrDefault(line.unitName().strip(), List.of());
    }
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static long count(List<TakenLine> taken, InjuryOutcome outcome) {
    return taken.stream().filter(line -> line.outcome() == outcome).count();
  }
}
