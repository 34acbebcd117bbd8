package io.zhiben.contracts.event;

import java.util.List;
import java.util.Map;

/**
 * What a tenant's plan asks of the other services, as data.
 *
 * @param regionCode the tenant: the place whose plan says so; it holds below it unless a lower
 *     tenant says otherwise
 * @param planId the pack, e.g. {@code donglihu-2024-2026}
 * @param highRiskTags tags that make an enterprise high-risk
 * @param rectificationDays days that a hazard may stay open after assignment, by level (GENERAL,
 *     MAJOR)
 * @param rungs of the plan's escalation ladder, lowest first; null from before plans had them,
 *     empty where the plan names none
 */
public record TenantRulesState(
    String regionCode,
    long version,
    String planId,
    List<String> highRiskTags,
    Map<String, Integer> rectificationDays,
    List<Rung> rungs)
    implements EventState {

  /** Rules of a plan that names no rungs. */
  public TenantRulesState(
      String regionCode,
      long version,
      String planId,
      List<String> highRiskTags,
      Map<String, Integer> rectificationDays) {
    this(regionCode, version, planId, highRiskTags, rectificationDays, null);
  }

  /**
   * A rung of the plan's ladder.
   *
   * @param step e.g. LETTER, BULLETIN, INTERVIEW
   * @param title in Chinese, as the plan calls it
   * @param afterDays days overdue from which it is due; null for by hand
   */
  public record Rung(String step, String title, Integer afterDays) {}

  @Override
  public String key() {
    return regionCode;
  }
}
