/** Criteria for major hazards (重大事故隐患判定标准) as data: sets with their clauses, loaded at start. */
package io.zhiben.hazard.criteria;
