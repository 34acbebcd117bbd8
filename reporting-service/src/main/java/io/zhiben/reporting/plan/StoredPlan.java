package io.zhiben.reporting.plan;

import io.zhiben.plans.PlanPack;

/**
 * A pack as this service keeps it.
 *
 * @param version grows with every change of the pack's text
 */
public record StoredPlan(PlanPack pack, long version) {}
