/**
 * Plan packs: what a plan promises, as data. The packs lie in this module's folder, one folder a
 * plan; {@link io.zhiben.plans.PlanPackReader} is the one place that says whether a pack is good.
 */
package io.zhiben.plans;
