package io.zhiben.hazard.directory;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.contracts.event.ServiceContractState;
import io.zhiben.platform.access.Assignments;
import io.zhiben.platform.intake.Intake;
import io.zhiben.platform.intake.Received;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Feeds the copies of regions, enterprises and assignments from enterprise-service's events. */
@ApplicationScoped
class EnterpriseEventsConsumer {
  private static final String CONSUMER = "hazard-directory";

  private final Intake intake;
  private final RegionTree regions;
  private final Assignments assignments;
  private final DirectoryProjection directory;

  EnterpriseEventsConsumer(
      Intake intake, RegionTree regions, Assignments assignments, DirectoryProjection directory) {
    this.intake = intake;
    this.regions = regions;
    this.assignments = assignments;
    this.directory = directory;
  }

  @Incoming("enterprise-events")
  @Blocking
  void consume(ConsumerRecords<String, byte[]> records) {
    intake.process(CONSUMER, records, this::apply);
  }

  private void apply(List<Received> batch) {
    for (Received received : batch) {
      switch (received.state()) {
        case RegionState region -> regions.apply(region);
        case ServiceContractState contract -> assignments.apply(contract);
        default -> {
          // enterprises and places are applied together below; other states are none of this
          // consumer's
        }
      }
    }
    directory.apply(
        batch.stream()
            .map(Received::state)
            .flatMap(state -> DirectoryState.of(state).stream())
            .toList());
  }
}
