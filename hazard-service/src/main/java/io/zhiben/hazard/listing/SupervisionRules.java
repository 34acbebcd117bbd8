package io.zhiben.hazard.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * How a tenant supervises.
 *
 * @param letterDays working days from the grading of a major hazard to the letter about it (Y-490)
 * @param decisionDays working days from the receipt of a request to the decision (Y-492)
 * @param progressDays days after which the next report on a listing is due (Y-494)
 * @param letterSets ids of the sets of criteria whose hazards need a letter
 * @param measures what is done with each listing; one that is not done blocks the delisting (Y-491)
 * @param lateAskDays days after the deadline of a listing within which a later one may still be
 *     asked for; 0 where it is asked for before only, and so it is where it is left out
 * @param longUnfixedDays days after the finding from which an open major hazard is proposed for
 *     listing; 90 where it is left out
 */
record SupervisionRules(
    @NotNull @Min(1) @Max(60) Integer letterDays,
    @NotNull @Min(1) @Max(60) Integer decisionDays,
    @NotNull @Min(1) @Max(365) Integer progressDays,
    @NotNull @Size(max = 30) List<@NotNull @Pattern(regexp = "[a-z0-9-]{1,40}") String> letterSets,
    @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> measures,
    @Min(0) @Max(365) Integer lateAskDays,
    @Min(1) @Max(3650) Integer longUnfixedDays) {
  private static final int QUARTER = 90;

  SupervisionRules {
    letterSets = letterSets == null ? List.of() : letterSets.stream().toList();
    measures = measures == null ? List.of() : measures.stream().toList();
    lateAskDays = lateAskDays == null ? 0 : lateAskDays;
    longUnfixedDays = longUnfixedDays == null ? QUARTER : longUnfixedDays;
  }
}
