package io.zhiben.hazard.hazard;

import io.zhiben.hazard.LifecyclePhase;

/**
 * How many hazards belong to a phase of the object's life.
 *
 * @param phase null for those of which nobody said one
 * @param open neither signed off nor withdrawn
 */
record PhaseCount(LifecyclePhase phase, long total, long open, long major) {}
