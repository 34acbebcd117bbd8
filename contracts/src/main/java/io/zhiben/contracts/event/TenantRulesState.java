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
 */
public record TenantRulesState(
    String regionCode,
    long version,
    String planId,
    List<String> highRiskTags,
    Map<String, Integer> rectificationDays)
    implements EventState {
  @Override
  public String key() {
    return regionCode;
  }
}
