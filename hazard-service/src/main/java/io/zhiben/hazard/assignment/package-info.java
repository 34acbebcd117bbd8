/**
 * Assignments of a safety committee (督办交办, Q-037): a numbered order to a place below or a
 * department, with a deadline; the receiver answers or sends it back, and whoever gave it accepts
 * the answer or returns it.
 */
package io.zhiben.hazard.assignment;
