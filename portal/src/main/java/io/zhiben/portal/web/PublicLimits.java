package io.zhiben.portal.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much people without sign-in may ask; whoever asks more is refused with 429. */
@ConfigMapping(prefix = "zhiben.portal.public")
public interface PublicLimits {
  /** Of one address (of an IPv6 network of 64 bits), reading and writing together. */
  @WithDefault("120")
  int requestsPerMinuteAndAddress();

  /** Of one address, what changes something; many phones may share an address. */
  @WithDefault("30")
  int changesPerMinuteAndAddress();

  /** Of all addresses together. */
  @WithDefault("3000")
  int requestsPerMinute();

  /** Of all addresses together, what changes something. */
  @WithDefault("300")
  int changesPerMinute();

  /** Longest body in bytes: a photo of 10 MB with its multipart frame. */
  @WithDefault("10600000")
  long maxBody();
}
