/**
 * The escalation ladder (督办升级): rungs as data of each tenant, fired by overdue age or by hand, once
 * a level and cause (Z-113, T-045, D-018).
 */
package io.zhiben.hazard.escalation;
