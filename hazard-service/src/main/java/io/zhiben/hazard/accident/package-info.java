/**
 * Accidents and near misses (事故和未遂): reported in time or late, graded by their figures,
 * investigated, measured, closed and evaluated within a year (生产安全事故报告和调查处理条例, 国务院令第493号; Z-101,
 * Z-102, T-050, T-053, T-054, Y-105, Y-441). AccidentFigures only: nothing here names a person.
 */
package io.zhiben.hazard.accident;
