package io.zhiben.reporting.plan;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where plans come from beside those that ship with the build. */
@ConfigMapping(prefix = "zhiben.plans")
public interface PlansConfig {
  /**
   * A folder that holds {@code <pack>/plan.yaml} for each further plan; a pack of a shipped name
   * replaces that one.
   */
  Optional<Path> folder();
}
