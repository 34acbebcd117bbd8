package io.zhiben.hazard.expert;

import io.zhiben.hazard.expert.ExpertEnums.Rater;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What a tenant asks of experts. Each decision by it names the place and the version ({@link
 * #name}).
 *
 * @param regionCode the place whose rules these are; twelve zeros where nobody said otherwise
 * @param conflictYears for how many years a tie to an enterprise stands against a visit
 * @param lookBackDays how many days after a visit a major hazard leads back to it
 * @param statementDays days that a provider has for its statement
 */
record ExpertRules(
    String regionCode,
    long version,
    int conflictYears,
    int lookBackDays,
    int statementDays,
    List<RatingCriterion> criteria) {

  /**
   * One criterion of a rating.
   *
   * @param points the most that it gives
   * @param raters who rates by it
   */
  record RatingCriterion(
      @NotBlank @Pattern(regexp = "[A-Z0-9_]{1,20}") String code,
      @NotBlank @Size(max = 60) String title,
      @Min(1) @Max(1000) int points,
      @NotEmpty Set<@NotNull Rater> raters) {}

  /** A tenant's word on it. */
  record SetExpertRules(
      @NotNull @Min(0) @Max(50) Integer conflictYears,
      @NotNull @Min(1) @Max(3650) Integer lookBackDays,
      @NotNull @Min(1) @Max(365) Integer statementDays,
      @NotEmpty @Size(max = 20) List<@NotNull @Valid RatingCriterion> criteria) {}

  /** E.g. {@code 120110013000@3}. */
  String name() {
    return regionCode + "@" + version;
  }

  /**
   * Whether a tie stands against a visit today.
   *
   * @param until the last day of the tie; null while it lasts
   */
  boolean counts(ExpertEnums.Relation relation, LocalDate until, LocalDate today) {
    return relation != ExpertEnums.Relation.NONE
        && (until == null || until.plusYears(conflictYears).isAfter(today));
  }

  List<RatingCriterion> criteriaOf(Rater rater) {
    return criteria.stream().filter(one -> one.raters().contains(rater)).toList();
  }
}
