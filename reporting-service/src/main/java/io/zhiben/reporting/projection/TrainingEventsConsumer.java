package io.zhiben.reporting.projection;

import io.smallrye.common.annotation.Blocking;
import io.zhiben.platform.intake.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Drills and training sessions. */
@ApplicationScoped
class TrainingEventsConsumer {
  static final String GROUP = "reporting-trainings";

  private final Intake intake;
  private final Projection projection;
  private final ChangeWatch watch;

  TrainingEventsConsumer(Intake intake, Projection projection, ChangeWatch watch) {
    this.intake = intake;
    this.projection = projection;
    this.watch = watch;
  }

  @Incoming("training-events")
  @Blocking
  void consume(ConsumerRecords<String, byte[]> records) {
    intake.process(GROUP, records, projection::apply);
    watch.look();
  }
}
