package io.zhiben.hazard.category;

import io.zhiben.hazard.HazardError;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;

/** Which categories may be said of a hazard. */
@ApplicationScoped
public class CategoryRule {
  private final TenantSettings settings;

  CategoryRule(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * The category that a finder names; null when he names none.
   *
   * @param field of the request that carries the code
   * @param place of the hazard, whose list counts
   */
  public HazardCategory said(String code, String field, Place place) {
    if (code == null || code.isBlank()) {
      return null;
    }
    return settings
        .at(place, HazardCategories.SETTING)
        .category(code)
        .orElseThrow(() -> Problem.ofField(HazardError.HAZARD_CATEGORY_UNKNOWN, field));
  }
}
