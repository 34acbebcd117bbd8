package io.zhiben.platform.intake;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Lets a consumer go on from the offsets that the database holds. Its name for the database is its
 * group's.
 */
@ApplicationScoped
@Identifier("stored-offsets")
public class StoredOffsets implements KafkaConsumerRebalanceListener {
  private final ConsumedOffsets offsets;

  StoredOffsets(ConsumedOffsets offsets) {
    this.offsets = offsets;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> stored = offsets.load(consumer.groupMetadata().groupId(), partitions);
    stored.forEach(consumer::seek);
    partitions.stream()
        .filter(partition -> !stored.containsKey(partition))
        .forEach(partition -> consumer.seekToBeginning(java.util.List.of(partition)));
  }
}
