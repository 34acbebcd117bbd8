package io.zhiben.portal.proxy;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** The services behind the portal. Nothing else can be reached through it. */
@ConfigMapping(prefix = "zhiben.portal.proxy")
public interface ProxyConfig {
  /** Base addresses: scheme, host and port, no path. */
  URI enterprise();

  URI hazard();

  URI training();

  URI reporting();

  @WithDefault("PT2S")
  Duration connectTimeout();

  /**
   * From the end of the request to the head of the answer: an export of everything may take a
   * while.
   */
  @WithDefault("PT60S")
  Duration answerTimeout();

  /**
   * Silence on a connection after which it is given up; a stream of events sends more often than
   * that.
   */
  @WithDefault("PT90S")
  Duration idleTimeout();

  /** Longest body of a request in bytes: a file of 20 MB with its multipart frame. */
  @WithDefault("21000000")
  long maxBody();
}
