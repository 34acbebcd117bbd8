/**
 * Tells by the suite's notification port who has to do something about a hazard, an assignment or a
 * step of supervision. Whom it reaches, and by which way, is reporting-service's matter.
 */
package io.zhiben.hazard.telling;
