package io.zhiben.hazard.plan;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often enterprises are inspected by grade and risk (分级分类监管; Y-148, Y-257), more often where an
 * accident or a major hazard is (Y-301), or a credit record in force (Y-194). The first rule that
 * fits an enterprise decides. The rules that ship are defaults of the suite's own, to be replaced
 * by the tenant's grades.
 *
 * @param rules from the most frequent to the rarest; the last one has no condition, so that every
 *     enterprise is inspected some day
 */
record IntervalRules(@NotEmpty @Size(max = 20) List<@NotNull @Valid Rule> rules) {
  static final TenantSettings.Kind<IntervalRules> SETTING =
      new TenantSettings.Kind<>(
          "INSPECTION_INTERVALS",
          IntervalRules.class,
          new IntervalRules(
              List.of(
                  new Rule(
                      "PRIORITY",
                      "有重大隐患或一年内发生事故",
                      Set.of(),
                      true,
                      12,
                      new Recurrence(Recurrence.Every.MONTHLY, null),
                      false),
                  new Rule(
                      "HIGH_RISK",
                      "较大以上风险，或失信记录生效中",
                      Set.of("highRisk"),
                      false,
                      null,
                      new Recurrence(Recurrence.Every.QUARTERLY, null),
                      true),
                  new Rule(
                      "COMMON",
                      "一般企业",
                      Set.of(),
                      false,
                      null,
                      new Recurrence(Recurrence.Every.YEARLY, null),
                      false))));

  IntervalRules {
    rules = rules == null ? null : rules.stream().toList();
  }

  /**
   * One interval; any one of its conditions suffices.
   *
   * @param tags enterprises with one of these, such as those of a grade
   * @param openMajor enterprises with an open major hazard
   * @param accidentMonths enterprises that had an accident in so many months; null for none
   * @param credit enterprises with a credit record in force; false when left out
   */
  @Schema(name = "IntervalRule")
  record Rule(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 100) String title,
      @Size(max = 20) Set<@NotNull @Pattern(regexp = "[^|]{1,40}") String> tags,
      Boolean openMajor,
      @Min(1) @Max(120) Integer accidentMonths,
      @NotNull @Valid Recurrence recurrence,
      Boolean credit) {

    Rule {
      tags = tags == null ? Set.of() : tags;
      openMajor = Boolean.TRUE.equals(openMajor);
      credit = Boolean.TRUE.equals(credit);
    }

    private boolean unconditional() {
      return tags.isEmpty() && !openMajor && accidentMonths == null && !credit;
    }

    private boolean fits(Traits enterprise, LocalDate today) {
      boolean accident =
          accidentMonths != null
              && enterprise.lastAccidentOn() != null
              && !enterprise.lastAccidentOn().isBefore(today.minusMonths(accidentMonths));
      return unconditional()
          || accident
          || openMajor && enterprise.openMajor() > 0
          || credit && enterprise.credit()
          || tags.stream().anyMatch(enterprise.tags()::contains);
    }
  }

  /**
   * What the rules ask of an enterprise.
   *
   * @param openMajor how many major hazards are open there
   * @param lastAccidentOn null for none that any rule asks for
   * @param credit whether a credit record is in force
   */
  record Traits(Set<String> tags, long openMajor, LocalDate lastAccidentOn, boolean credit) {}

  /** The rule that decides about the enterprise. */
  Rule of(Traits enterprise, LocalDate today) {
    return rules.stream().filter(one -> one.fits(enterprise, today)).findFirst().orElseThrow();
  }

  Optional<Rule> rule(String code) {
    return rules.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** The first day of inspections that count for any rule. */
  LocalDate inspectionsFrom(LocalDate today) {
    return rules.getLast().recurrence().before(today);
  }

  /** The first day of accidents that any rule asks for; empty where none does. */
  Optional<LocalDate> accidentsFrom(LocalDate today) {
    return rules.stream()
        .map(Rule::accidentMonths)
        .filter(months -> months != null)
        .max(Integer::compare)
        .map(today::minusMonths);
  }

  /**
   * Refuses codes that stand twice, a rule that is never reached, a last one that leaves
   * enterprises out, and a rarer rule before a more frequent one.
   */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      String field = "rules[" + i + "]";
      if (!codes.add(rule.code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + ".code");
      }
      if (!rule.recurrence().wellFormed()) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + ".recurrence.days");
      }
      if (rule.unconditional() != (i == rules.size() - 1)) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + ".tags");
      }
      if (i > 0 && rule.recurrence().length() < rules.get(i - 1).recurrence().length()) {
        throw Problem.ofField(CommonError.INVALID_FIELD, field + ".recurrence");
      }
    }
  }
}
