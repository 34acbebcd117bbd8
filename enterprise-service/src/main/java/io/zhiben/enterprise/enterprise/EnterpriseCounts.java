package io.zhiben.enterprise.enterprise;

import java.util.Map;

/**
 * How many enterprises there are.
 *
 * @param total of every status
 * @param byDomain by the domain's code
 */
public record EnterpriseCounts(
    long total, Map<String, Long> byStatus, Map<String, Long> byDomain, long highRisk) {}
