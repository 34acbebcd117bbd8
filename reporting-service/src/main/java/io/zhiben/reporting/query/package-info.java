/**
 * How every question of this service is bounded: by a place, and for enterprise staff by their own
 * enterprise.
 */
package io.zhiben.reporting.query;
