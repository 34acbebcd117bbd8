package io.zhiben.hazard.draw;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.directory.EnterpriseSelection;
import io.zhiben.hazard.directory.EnterpriseSelection.Selected;
import io.zhiben.hazard.directory.EnterpriseSelection.Wanted;
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

  PoolRules(EnterpriseSelection selection) {
    this.selection = selection;
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
          HazardError.DRAW_EXCEEDS_POOL, pool.enterprises().size(), pool.inspectors().size());
    }
    return pool;
  }

  private List<Selected> found(PrepareDraw definition, String region, String department) {
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
