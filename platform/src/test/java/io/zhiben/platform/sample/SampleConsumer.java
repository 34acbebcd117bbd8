package io.zhiben.platform.sample;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.intake.Intake;
import io.zhiben.platform.intake.Received;
import io.zhiben.platform.intake.UnusableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Counts effects per event; refuses enterprises named "poison". */
@ApplicationScoped
public class SampleConsumer {
  private final Intake intake;
  private final Database database;

  SampleConsumer(Intake intake, Database database) {
    this.intake = intake;
    this.database = database;
  }

  @Incoming("sample-events")
  @Blocking
  public void consume(ConsumerRecords<String, byte[]> records) {
    intake.process("sample", records, this::apply);
  }

  private void apply(List<Received> batch) {
    for (Received event : batch) {
      database.update("insert into sample_effect values (?, 1)", event.eventId());
      if (event.state() instanceof EnterpriseState e && e.name().equals("poison")) {
        throw new UnusableEvent("REFUSED_BY_RULE");
      }
    }
  }
}
