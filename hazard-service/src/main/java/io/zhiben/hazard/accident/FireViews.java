package io.zhiben.hazard.accident;

import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.ScopeKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows what only fires have, and rescues. */
@ApplicationScoped
class FireViews {
  private static final Set<AccidentStage> INVESTIGATED =
      EnumSet.of(AccidentStage.INVESTIGATED, AccidentStage.CLOSED, AccidentStage.EVALUATED);

  private final AccidentFile file;
  private final AccidentSituations situations;

  FireViews(AccidentFile file, AccidentSituations situations) {
    this.file = file;
    this.situations = situations;
  }

  /** Null where it is no fire. */
  FireView of(Accident accident) {
    if (accident.type() != AccidentType.FIRE) {
      return null;
    }
    FireFile fire = accident.fire();
    List<FireView.FireCircularView> circulars =
        file.circulars(accident.id()).stream().map(FireCircular::view).toList();
    return new FireView(
        fire.site(),
        fire.studyNeeded(),
        points(accident),
        situations.missingElements(accident),
        fire.leadersNote(),
        circulars,
        fire.studyNeeded() && circulars.isEmpty() && INVESTIGATED.contains(accident.state()),
        fire.score(),
        fire.burntAreaM2());
  }

  /** An enterprise reads what was found once the investigation is over, like its result. */
  private List<FireView.FirePoint> points(Accident accident) {
    if (CurrentCaller.get().scope() == ScopeKind.ENTERPRISE
        && !INVESTIGATED.contains(accident.state())) {
      return List.of();
    }
    Map<String, FireView.FirePoint> last = new LinkedHashMap<>();
    file.studies(accident.id()).forEach(one -> last.put(one.element(), one.view()));
    return List.copyOf(last.values());
  }

  /** Null until somebody recorded it. */
  static FireView.RescueView rescueOf(Accident accident) {
    Rescue rescue = accident.rescue();
    return rescue == null
        ? null
        : new FireView.RescueView(
            rescue.alarmAt(),
            rescue.arrivedAt(),
            rescue.handedOverAt(),
            rescue.arrivedAt() == null
                ? null
                : Duration.between(rescue.alarmAt(), rescue.arrivedAt()).toMinutes(),
            rescue.plan(),
            rescue.planActivatedAt(),
            rescue.commander(),
            rescue.leaders(),
            rescue.aftermath());
  }
}
