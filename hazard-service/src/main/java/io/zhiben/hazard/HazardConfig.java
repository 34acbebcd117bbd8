package io.zhiben.hazard;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of this service; all of them hold for every tenant. */
@ConfigMapping(prefix = "zhiben.hazard")
public interface HazardConfig {
  /**
   * How many days back the day of finding or inspecting may lie when it is entered. Older records
   * come by the import of a legacy register only.
   */
  @WithDefault("30")
  int entryMaxAgeDays();

  /** Photos that one hazard may have. */
  @WithDefault("30")
  int photosPerHazard();

  /** Hazards that one export may have. */
  @WithDefault("200000")
  int exportRows();

  /** How long a legacy register that was looked through waits to be taken over. */
  @WithDefault("30")
  int legacyPreviewDays();

  /** How long the sweep of the escalation ladder rests between two rounds. */
  @WithDefault("PT5M")
  Duration escalationPause();
}
