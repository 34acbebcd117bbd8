/**
 * Plain SQL inside the transaction in hand. It is not bounded by the scope filter: only for the
 * suite's own tables and for projections.
 */
package io.zhiben.platform.db;
