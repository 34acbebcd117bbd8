package io.zhiben.hazard.draw;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
import io.zhiben.hazard.plan.PlannedEnterprises;
import io.zhiben.hazard.plan.PlannedEnterprises.Outstanding;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the pool that a definition means today, or says what is wrong with it. */
@ApplicationScoped
class PoolRules {
  static final int MOST_ENTERPRISES = 10_000;
  private static final int PLAIN_WEIGHT = 1;

  private final EnterpriseSelection selection;
  private final PlannedEnterprises plans;
  private final ActivityPool activities;

  PoolRules(EnterpriseSelection selection, PlannedEnterprises plans, ActivityPool activities) {
    this.activities = activities;
    this.selection = selection;
    this.plans = plans;
  }

  /** What is wrong with the definition by itself. */
  static void check(PrepareDraw definition) {
    requireNoDuplicate(definition.enterpriseIds(), "enterpriseIds[%d]");
    requireNoDuplicate(
        definition.inspectors().stream().map(PoolInspector::code).toList(), "inspectors[%d].code");
    boolean selects = definition.domainCode() != null || !definition.tags().isEmpty();
    if (selects && !definition.enterpriseIds().isEmpty()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "enterpriseIds");
    }
    if (definition.planId() != null && (selects || !definition.enterpriseIds().isEmpty())) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "planId");
    }
    boolean chosen =
        selects || !definition.enterpriseIds().isEmpty() || definition.planId() != null;
    if (Boolean.TRUE.equals(definition.activities()) && chosen) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "activities");
    }
  }

  /**
   * @param department that draws among what it leads; null for an officer's draw
   */
  DrawPool pool(PrepareDraw definition, String region, String department) {
    List<Selected> found = found(definition, region, department);
    if (found.isEmpty()) {
      throw Problem.of(HazardError.DRAW_POOL_EMPTY);
    }
    if (found.size() > MOST_ENTERPRISES) {
      throw Problem.of(HazardError.DRAW_POOL_TOO_LARGE, MOST_ENTERPRISES);
    }
    DrawPool pool =
        new DrawPool(
            definition.counts(),
            found.stream().map(one -> member(one, definition.weights())).toList(),
            definition.inspectors(),
            definition.weights());
    if (!DrawBoard.isPossible(pool)) {
      throw Problem.of(
          DrawError.DRAW_EXCEEDS_POOL, pool.enterprises().size(), pool.inspectors().size());
    }
    return pool;
  }

  private List<Selected> found(PrepareDraw definition, String region, String department) {
    if (definition.planId() != null) {
      return planned(definition, region, department);
    }
    if (Boolean.TRUE.equals(definition.activities())) {
      return selection.among(
          activities.enterprises(), new Wanted(region, null, Set.of(), department));
    }
    if (definition.enterpriseIds().isEmpty()) {
      return selection.select(
          new Wanted(region, definition.domainCode(), definition.tags(), department),
          MOST_ENTERPRISES);
    }
    List<Selected> named = selection.require(definition.enterpriseIds(), region);
    boolean allLed =
        department == null
            || named.stream()
                .allMatch(one -> one.enterprise().leadDepartments().contains(department));
    if (!allLed) {
      throw Problem.of(HazardError.NOT_LEAD_DEPARTMENT);
    }
    return named;
  }

  private List<Selected> planned(PrepareDraw definition, String region, String department) {
    Outstanding outstanding = plans.outstanding(definition.planId());
    if (outstanding.unannounced() && !definition.unannounced()) {
      throw Problem.ofField(DrawError.DRAW_MUST_BE_UNANNOUNCED, "unannounced");
    }
    return selection.among(
        outstanding.enterpriseIds(), new Wanted(region, null, Set.of(), department));
  }

  static int weightOf(Set<String> tags, Map<String, Integer> weights) {
    return tags.stream()
        .map(tag -> weights.getOrDefault(tag, PLAIN_WEIGHT))
        .max(Comparator.naturalOrder())
        .orElse(PLAIN_WEIGHT);
  }

  private static PoolEnterprise member(Selected one, Map<String, Integer> weights) {
    return new PoolEnterprise(
        one.enterprise().id().toString(),
        one.enterprise().code(),
        one.enterprise().name(),
        weightOf(one.tags(), weights));
  }

  private static void requireNoDuplicate(List<?> members, String field) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      if (!seen.add(members.get(i))) {
        throw Problem.ofField(
            HazardError.DRAW_DUPLICATE_MEMBER, field.formatted(i), members.get(i).toString());
      }
    }
  }
}
