package io.zhiben.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;

/** The suite's topics. */
public final class Topics {
  /** 48 in production; six are enough for one machine. */
  private static final int PARTITIONS = 6;

  private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
  private static final Map<String, Map<String, String>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("zhiben.enterprise.v1", COMPACTED);
    ALL.put("zhiben.hazard.v1", COMPACTED);
    ALL.put("zhiben.training.v1", COMPACTED);
    ALL.put("zhiben.reporting.v1", COMPACTED);
    ALL.put(
        "zhiben.notification.v1",
        Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            Long.toString(Duration.ofDays(30).toMillis())));
    ALL.put(
        "zhiben.dead-letter.v1",
        Map.of(
            "cleanup.policy",
            "delete",
            "retention.ms",
            Long.toString(Duration.ofDays(30).toMillis())));
    ALL.put("zhiben.audit.v1", Map.of("cleanup.policy", "delete", "retention.ms", "-1"));
  }

  private final String bootstrap;

  public Topics(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** Creates the topics that are missing, each name preceded by the prefix. */
  public void create(String prefix) {
    List<NewTopic> wanted =
        ALL.entrySet().stream()
            .map(topic ->
                new NewTopic(prefix + topic.getKey(), Optional.of(PARTITIONS), Optional.empty())
                    .configs(topic.getValue()))
            .toList();
    try (Admin admin = admin()) {
      for (var creation : admin.createTopics(wanted).values().entrySet()) {
        try {
          creation.getValue().get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
          if (!(e.getCause() instanceof TopicExistsException)) {
            throw e;
          }
        }
      }
    } catch (Exception e) {
      throw new IllegalStateException("The topics could not be created at " + bootstrap, e);
    }
  }

  /** Whether a broker answers. */
  boolean reachable() {
    try (Admin admin = admin()) {
      return !admin.describeCluster().nodes().get(20, TimeUnit.SECONDS).isEmpty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException | TimeoutException | KafkaException e) {
      return false;
    }
  }

  /** Deletes all topics whose name begins with the prefix, which must not be empty. */
  public void delete(String prefix) {
    if (prefix.isBlank()) {
      throw new IllegalArgumentException("An empty prefix would delete all topics");
    }
    try (Admin admin = admin()) {
      Set<String> found =
          admin.listTopics().names().get(30, TimeUnit.SECONDS).stream()
              .filter(name -> name.startsWith(prefix))
              .collect(Collectors.toSet());
      admin.deleteTopics(found).all().get(30, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException("The topics could not be deleted at " + bootstrap, e);
    }
  }

  private Admin admin() {
    return Admin.create(
        Map.<String, Object>of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            20000,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            10000));
  }
}
