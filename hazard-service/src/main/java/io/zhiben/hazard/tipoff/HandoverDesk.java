package io.zhiben.hazard.tipoff;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.hazard.tipoff.TipOffCommands.HandOver;
import io.zhiben.hazard.tipoff.TipOffCommands.HandOverAccepted;
import io.zhiben.hazard.tipoff.TipOffCommands.HandOverResult;
import io.zhiben.hazard.tipoff.TipOffCommands.Route;
import io.zhiben.hazard.tipoff.TipOffCommands.SetRoutes;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Gives tip-offs to the units that deal with them: by the table of the place as soon as one is
 * accepted and re-edited, and by hand, with a reason where another unit has it. The unit reads the
 * re-edited text and says by telephone or paper what it did.
 */
@ApplicationScoped
class HandoverDesk {
  /** Which unit deals with what; none until a place says so, since the law leaves it to them. */
  static final TenantSettings.Kind<SetRoutes> ROUTES =
      new TenantSettings.Kind<>("tip-off-routes", SetRoutes.class, new SetRoutes(List.of()));

  private final TipOffs tipOffs;
  private final Handovers handovers;
  private final Categories categories;
  private final TenantSettings settings;
  private final Preconditions preconditions;
  private final AuditTrail audit;
  private final Clock clock;

  HandoverDesk(
      TipOffs tipOffs,
      Handovers handovers,
      Categories categories,
      TenantSettings settings,
      Preconditions preconditions,
      AuditTrail audit,
      Clock clock) {
    this.tipOffs = tipOffs;
    this.handovers = handovers;
    this.categories = categories;
    this.settings = settings;
    this.preconditions = preconditions;
    this.audit = audit;
    this.clock = clock;
  }

  /** Gives it to the unit that the table names, unless one had it already. */
  void route(TipOff tipOff) {
    if (!Handover.allowedFor(tipOff) || !handovers.of(tipOff.id()).isEmpty()) {
      return;
    }
    unitFor(settings.at(tipOff.place(), ROUTES).routes(), tipOff.category(), tipOff.roadClass())
        .ifPresent(unit -> give(tipOff, unit, true, null));
  }

  /** The road's own unit before the one for all of the category. */
  static Optional<String> unitFor(List<Route> routes, String category, String road) {
    List<Route> own = routes.stream().filter(one -> one.category().equals(category)).toList();
    return own.stream()
        .filter(one -> one.roadClass() != null && one.roadClass().equals(road))
        .findFirst()
        .or(() -> own.stream().filter(one -> one.roadClass() == null).findFirst())
        .map(Route::unit);
  }

  @Transactional
  void handOver(UUID id, HandOver command) {
    CustodyDesk.requireNobodyNamed(command.unit(), "unit");
    CustodyDesk.requireNobodyNamed(command.reason(), "reason");
    change(
        id,
        tipOff -> {
          if (!Handover.allowedFor(tipOff)) {
            throw Problem.of(TipOffError.HAND_OVER_STATE_FORBIDS, tipOff.state());
          }
          boolean again = !handovers.of(id).isEmpty();
          boolean said = command.reason() != null && !command.reason().isBlank();
          if (again && !said) {
            throw Problem.ofField(TipOffError.HAND_OVER_NEEDS_REASON, "reason");
          }
          handovers.current(id).ifPresent(before -> before.end(clock.instant()));
          give(tipOff, command.unit().strip(), false, again ? command.reason().strip() : null);
        });
  }

  @Transactional
  void accepted(UUID id, UUID handover, HandOverAccepted command) {
    change(
        id,
        tipOff -> {
          Handover one = handovers.require(id, handover);
          one.accept(command.acceptedOn(), LocalDate.now(clock));
          log("tip-off.hand-over-accepted", tipOff, one);
        });
  }

  @Transactional
  void result(UUID id, UUID handover, HandOverResult command) {
    CustodyDesk.requireNobodyNamed(command.note(), "note");
    change(
        id,
        tipOff -> {
          Handover one = handovers.require(id, handover);
          one.finish(
              command.result(),
              command.resultOn(),
              command.note() == null || command.note().isBlank() ? null : command.note().strip(),
              LocalDate.now(clock),
              clock.instant());
          log("tip-off.hand-over-result", tipOff, one);
        });
  }

  @Transactional
  Setting<SetRoutes> routes() {
    return settings.ofCaller(ROUTES);
  }

  @Transactional
  Setting<SetRoutes> setRoutes(SetRoutes command) {
    Set<String> seen = new HashSet<>();
    for (Route route : command.routes()) {
      boolean known =
          categories.all().stream().anyMatch(one -> one.code().equals(route.category()));
      if (!known || !seen.add(route.category() + "|" + route.roadClass())) {
        throw Problem.ofField(TipOffError.ROUTE_INVALID, "routes");
      }
      categories.requireRoad(route.category(), route.roadClass(), "routes");
    }
    return settings.set(ROUTES, command);
  }

  /** Who is no custodian reaches those only that have a re-edited text. */
  private void change(UUID id, Consumer<TipOff> step) {
    TipOff tipOff = tipOffs.require(id);
    if (tipOff.redactedText() == null && !TipOffViews.isCustodian()) {
      throw Problem.notFound();
    }
    preconditions.requireMatch(tipOff.version());
    step.accept(tipOff);
    tipOffs.grow(tipOff);
    tipOffs.flush();
  }

  private void give(TipOff tipOff, String unit, boolean automatic, String reason) {
    Handover handover =
        new Handover(
            tipOff.id(), unit, automatic, reason, CurrentCaller.get().subject(), clock.instant());
    handovers.persist(handover);
    log(automatic ? "tip-off.route" : "tip-off.hand-over", tipOff, handover);
  }

  private void log(String action, TipOff tipOff, Handover handover) {
    audit.record(
        action, "TipOffHandOver", handover.id(), tipOff.place().code(), null, handover.view());
  }
}
