/**
 * The assessment of enforcement work (执法工作考核, T-088): an office above scores a unit and a period by
 * its form, with the unit's figures as they were then.
 */
package io.zhiben.hazard.assessment;
