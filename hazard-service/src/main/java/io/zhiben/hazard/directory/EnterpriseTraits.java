package io.zhiben.hazard.directory;

import java.util.Set;

/**
 * What an enterprise does and is, as far as criteria ask.
 *
 * @param industry section letter and division of GB/T 4754-2017, e.g. {@code C31}; empty where it
 *     isn't known
 */
public record EnterpriseTraits(String industry, Set<String> tags) {
  /** Nothing is known: nothing is left out. */
  public static final EnterpriseTraits UNKNOWN = new EnterpriseTraits("", Set.of());

  public EnterpriseTraits {
    industry = industry == null ? "" : industry;
    tags = Set.copyOf(tags);
  }
}
