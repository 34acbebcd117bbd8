package io.zhiben.portal.region;

import io.smallrye.common.annotation.Blocking;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.intake.Intake;
import io.zhiben.platform.intake.Received;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the tree by which the portal knows whose accounts an administrator may see. */
@ApplicationScoped
class RegionEventsConsumer {
  private static final String CONSUMER = "portal-regions";

  private final Intake intake;
  private final RegionTree regions;

  RegionEventsConsumer(Intake intake, RegionTree regions) {
    this.intake = intake;
    this.regions = regions;
  }

  @Incoming("region-events")
  @Blocking
  void consume(ConsumerRecords<String, byte[]> records) {
    intake.process(CONSUMER, type -> type.state() == RegionState.class, records, this::apply);
  }

  private void apply(List<Received> batch) {
    for (Received received : batch) {
      if (received.state() instanceof RegionState region) {
        regions.apply(region);
      }
    }
  }
}
