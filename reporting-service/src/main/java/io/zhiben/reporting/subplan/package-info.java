/** 各自方案: own plans of a plan's units, with who has handed in and who is late (D-099). */
package io.zhiben.reporting.subplan;
