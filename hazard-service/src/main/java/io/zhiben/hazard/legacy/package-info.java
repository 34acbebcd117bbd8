/**
 * Legacy registers (历史台账): a workbook is looked through first and taken over when its sender says
 * so. Past days come in by this way only, and are marked so (Z-084, D-005, T-040).
 */
package io.zhiben.hazard.legacy;
