/** Inspectors of another place at one enterprise, for the days of a task. */
package io.zhiben.hazard.crossarea;
