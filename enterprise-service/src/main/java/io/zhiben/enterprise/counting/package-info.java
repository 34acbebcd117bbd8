/**
 * Counts of enterprises that are kept up to date with every change, so that a total needs no scan.
 */
package io.zhiben.enterprise.counting;
