/** Targets: a threshold that a measure must keep by a date, judged from facts for any day. */
package io.zhiben.reporting.target;
