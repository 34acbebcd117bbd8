package io.zhiben.enterprise.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked off: {@code zhiben.enterprise.import.*}. */
@ConfigMapping(prefix = "zhiben.enterprise.import")
public interface ImportConfig {

  /** Rows that are written in one transaction. */
  @WithDefault("1000")
  int batchSize();

  /** Rows that a file may have. */
  @WithDefault("100000")
  int maxRows();

  /** How often to look for jobs that another process received or left behind. */
  @WithDefault("PT5S")
  Duration poll();

  /** How long a job stays with its process without progress before another one takes it over. */
  @WithDefault("PT30S")
  Duration claim();

  /** How often a job without progress is tried before it counts as failed. */
  @WithDefault("5")
  int attempts();
}
