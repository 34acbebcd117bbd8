/** Counts that are entered once a quarter. */
package io.zhiben.enterprise.quarter;
