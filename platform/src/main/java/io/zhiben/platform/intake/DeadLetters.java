package io.zhiben.platform.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.zhiben.contracts.event.Topics;
import io.zhiben.platform.outbox.EventProducer;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts a record that a consumer cannot use aside, as it came, with its origin and the reason in
 * headers.
 */
@ApplicationScoped
class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private final EventProducer producer;
  private final MeterRegistry metrics;
  private final String topic;

  DeadLetters(
      EventProducer producer,
      MeterRegistry metrics,
      @ConfigProperty(name = "zhiben.topic-prefix") Optional<String> prefix) {
    this.producer = producer;
    this.metrics = metrics;
    this.topic = prefix.orElse("") + Topics.DEAD_LETTER;
  }

  /** Returns when the broker has it; throws when it hasn't, so that the record isn't lost. */
  void put(String consumer, ConsumerRecord<String, byte[]> record, String reason) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
      }
    }
    headers.put("dead-letter-consumer", consumer);
    headers.put("dead-letter-reason", reason);
    headers.put("dead-letter-topic", record.topic());
    headers.put("dead-letter-partition", Integer.toString(record.partition()));
    headers.put("dead-letter-offset", Long.toString(record.offset()));
    try {
      producer.send(topic, record.key(), record.value(), headers).get(40, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
    metrics
        .counter("zhiben_dead_letters_total", "consumer", consumer, "reason", reason)
        .increment();
    LOG.warnf(
        "consumer %s put %s-%d@%d aside: %s",
        consumer, record.topic(), record.partition(), record.offset(), reason);
  }
}
