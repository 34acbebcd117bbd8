package io.zhiben.plans;

import java.util.Set;

/** Which active enterprises owe a duty; empty sets ask nothing. */
public record Selector(Set<String> anyTag, Set<String> noTag) {
  public Selector {
    anyTag = anyTag == null ? Set.of() : Set.copyOf(anyTag);
    noTag = noTag == null ? Set.of() : Set.copyOf(noTag);
  }

  /** Whether an enterprise with these tags owes the duty. */
  public boolean selects(Set<String> tags) {
    return (anyTag.isEmpty() || anyTag.stream().anyMatch(tags::contains))
        && noTag.stream().noneMatch(tags::contains);
  }
}
