/**
 * What indicators count and duties are proved by, row by row: facts in the database under
 * conditions that a plan states as data, and things that other parts of this service keep.
 */
package io.zhiben.reporting.thing;
