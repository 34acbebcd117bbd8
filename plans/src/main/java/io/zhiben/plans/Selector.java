package io.zhiben.plans;

import java.util.Set;

/**
 * Which active enterprises owe a duty; empty sets ask nothing.
 *
 * @param anyTag at least one of these tags
 * @param noTag none of these tags
 * @param allTags every one of these tags
 */
public record Selector(Set<String> anyTag, Set<String> noTag, Set<String> allTags) {
  public Selector {
    anyTag = anyTag == null ? Set.of() : Set.copyOf(anyTag);
    noTag = noTag == null ? Set.of() : Set.copyOf(noTag);
    allTags = allTags == null ? Set.of() : Set.copyOf(allTags);
  }

  /** Whether an enterprise with these tags owes the duty. */
  public boolean selects(Set<String> tags) {
    return (anyTag.isEmpty() || anyTag.stream().anyMatch(tags::contains))
        && tags.containsAll(allTags)
        && noTag.stream().noneMatch(tags::contains);
  }
}
