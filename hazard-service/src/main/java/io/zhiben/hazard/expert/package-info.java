/**
 * Third-party experts (专家服务): who is engaged for which enterprises, conflicts of interest, reports
 * of visits with an opinion per item, look-backs (倒查) when a major hazard is found later where
 * nobody spoke of it, and ratings (D-032, D-065, D-066, T-036, T-135, Q-074, Q-108, Q-109).
 */
package io.zhiben.hazard.expert;
