/**
 * Audit-style supervision (审计式监督检查, T-106..T-112): rounds of an upper level over places,
 * departments and enterprises, with versioned question lists, evidence per question, problems until
 * they are verified, a feedback letter to each unit, and notices by which what was found in one
 * place lifts the whole sector (查一项、提升一片).
 */
package io.zhiben.hazard.auditround;
