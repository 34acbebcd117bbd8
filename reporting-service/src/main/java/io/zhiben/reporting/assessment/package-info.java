/**
 * Assessment and ranking (一季度一考核、一排名、一约谈; T-126, Q-092): the plan's scheme scores places or units
 * from their indicators, item by item; a leader publishes, which freezes the scores and tells of
 * the last ones.
 */
package io.zhiben.reporting.assessment;
