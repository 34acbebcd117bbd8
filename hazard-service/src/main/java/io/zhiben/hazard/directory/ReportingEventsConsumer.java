package io.zhiben.hazard.directory;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.zhiben.contracts.event.AssessmentState;
import io.zhiben.contracts.event.TenantRulesState;
import io.zhiben.platform.intake.Intake;
import io.zhiben.platform.intake.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Feeds the copy of the tenants' rules from reporting-service's events, and passes assessments on.
 */
@ApplicationScoped
class ReportingEventsConsumer {
  private static final String CONSUMER = "hazard-rules";

  private final Intake intake;
  private final TenantRules rules;
  private final Event<AssessmentState> assessments;

  ReportingEventsConsumer(Intake intake, TenantRules rules, Event<AssessmentState> assessments) {
    this.intake = intake;
    this.rules = rules;
    this.assessments = assessments;
  }

  @Incoming("reporting-events")
  @Blocking
  void consume(ConsumerRecords<String, byte[]> records) {
    intake.process(CONSUMER, records, this::apply);
  }

  private void apply(List<Received> batch) {
    batch.stream()
        .map(Received::state)
        .filter(TenantRulesState.class::isInstance)
        .map(TenantRulesState.class::cast)
        .forEach(rules::apply);
    batch.stream()
        .map(Received::state)
        .filter(AssessmentState.class::isInstance)
        .map(AssessmentState.class::cast)
        .forEach(assessments::fire);
  }
}
