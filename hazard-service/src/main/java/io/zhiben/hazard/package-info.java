/**
 * Hazards and inspections: what was found at an enterprise, by whom, and its way to sign-off. Whom
 * one may inspect comes from events of enterprise-service and is kept here as a copy.
 */
package io.zhiben.hazard;
