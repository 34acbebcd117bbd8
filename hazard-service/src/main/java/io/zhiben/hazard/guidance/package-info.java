/**
 * Guidance visits (指导走访) to units, property firms and committees by topic (YF-18), with what was
 * found or reported and who took part (Y-416); topics are the tenant's data.
 */
package io.zhiben.hazard.guidance;
