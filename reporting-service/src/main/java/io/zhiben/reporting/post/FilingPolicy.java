package io.zhiben.reporting.post;

import java.util.Collection;
import java.util.Optional;

/** Whether a package may be submitted now; what is offered is what isn't refused. */
final class FilingPolicy {
  private FilingPolicy() {}

  /**
   * Why none may be submitted, before it is looked at what it holds.
   *
   * @param office whether the caller belongs to the office that runs the plan
   * @param above code of the place above the plan's; null for one that has none above it
   * @param before states of the plan's packages
   */
  static Optional<PostError> refusal(boolean office, String above, Collection<FilingState> before) {
    if (!office) {
      return Optional.of(PostError.POST_NOT_YOURS);
    }
    if (above == null) {
      return Optional.of(PostError.FILING_NO_UPPER_LEVEL);
    }
    return before.contains(FilingState.SUBMITTED)
        ? Optional.of(PostError.FILING_UNDER_WAY)
        : Optional.empty();
  }
}
