package io.zhiben.hazard.measure;

import io.zhiben.contracts.event.MeasureState;
import io.zhiben.hazard.measure.MeasureCommands.WriteMeasure;
import io.zhiben.hazard.series.NumberSeries;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;

/** Writes measures down, with their numbers, log, audit rows and events. */
@ApplicationScoped
class MeasureBook {
  private final Measures measures;
  private final NumberSeries series;
  private final MeasureLog log;
  private final MeasureViews views;
  private final Telling telling;
  private final Clock clock;

  MeasureBook(
      Measures measures,
      NumberSeries series,
      MeasureLog log,
      MeasureViews views,
      Telling telling,
      Clock clock) {
    this.measures = measures;
    this.series = series;
    this.log = log;
    this.views = views;
    this.telling = telling;
    this.clock = clock;
  }

  Measure require(UUID id) {
    return measures.require(id);
  }

  MeasureView open(Place place, WriteMeasure command, String department) {
    String number = series.take(NumberSeries.Kind.MEASURE, place, 1).getFirst();
    Measure measure = new Measure(place, number, CurrentCaller.get().subject(), clock.instant());
    measure.write(command, department, clock.instant());
    measures.persist(measure);
    measures.flush();
    log.answers(measure.id(), command.hazardIds());
    return written(measure, MeasureEvent.MADE, null, null);
  }

  MeasureView change(Measure measure, MeasureEvent event, String note, Consumer<Measure> change) {
    MeasureView before = views.of(measure);
    change.accept(measure);
    measures.flush();
    return written(measure, event, note, before);
  }

  private MeasureView written(
      Measure measure, MeasureEvent event, String note, MeasureView before) {
    log.add(measure.id(), event, note);
    MeasureView after = views.of(measure);
    telling.tell(measure, event, before, after);
    return after;
  }

  /** Tells the auditors everything and the neighbours what may leave this service. */
  @ApplicationScoped
  static class Telling {
    private final AuditTrail audit;
    private final Outbox outbox;

    Telling(AuditTrail audit, Outbox outbox) {
      this.audit = audit;
      this.outbox = outbox;
    }

    void tell(Measure measure, MeasureEvent event, MeasureView before, MeasureView after) {
      String action = "measure." + event.name().toLowerCase(Locale.ROOT);
      audit.record(action, "Measure", measure.id(), measure.place().code(), before, after);
      outbox.append(MeasureDesk.told(event), () -> stateOf(measure));
    }

    private static MeasureState stateOf(Measure measure) {
      return new MeasureState(
          measure.id(),
          measure.version(),
          measure.place().ancestry(),
          measure.number(),
          measure.department(),
          measure.state().name(),
          measure.dueOn(),
          measure.doneOn(),
          measure.madeAt(),
          measure.updatedAt(),
          measure.withdrawnAt(),
          measure.hazards());
    }
  }
}
