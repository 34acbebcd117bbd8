/**
 * Resident supervision (驻点监督, T-136): a person of the supervising side stays at an enterprise for a
 * term and keeps a daily log; a day without one is listed, and what is found is a hazard with the
 * source RESIDENT.
 */
package io.zhiben.hazard.resident;
