package io.zhiben.platform.intake;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a consumer has come, kept in the transaction of its effects: broker and database cannot
 * disagree.
 */
@ApplicationScoped
public class ConsumedOffsets {
  private final Database database;

  ConsumedOffsets(Database database) {
    this.database = database;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  void store(String consumer, Map<TopicPartition, Long> nextOffsets) {
    nextOffsets.forEach((partition, next) ->
        database.update(
            "insert into consumed_offset (consumer, topic, partition_no, next_offset)"
                + " values (?, ?, ?, ?) on duplicate key update next_offset = values(next_offset)",
            consumer,
            partition.topic(),
            partition.partition(),
            next));
  }

  /** The offsets to go on from; partitions never read are absent. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<TopicPartition, Long> load(String consumer, Collection<TopicPartition> partitions) {
    Map<TopicPartition, Long> found = new HashMap<>();
    database
        .query(
            "select topic, partition_no, next_offset from consumed_offset where consumer = ?",
            row -> Map.entry(new TopicPartition(row.getString(1), row.getInt(2)), row.getLong(3)),
            consumer)
        .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
    found.keySet().retainAll(partitions);
    return found;
  }

  /**
   * Forgets how far the consumer came, so that it reads from the start when it is next assigned
   * partitions.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void reset(String consumer) {
    database.update("delete from consumed_offset where consumer = ?", consumer);
  }
}
