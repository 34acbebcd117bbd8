/**
 * Cases of accountability (问责线索): hazards that nobody checked, that were missed, or whose
 * rectification was refused, handed to the district as if they were accidents (D-033).
 */
package io.zhiben.hazard.accountability;
