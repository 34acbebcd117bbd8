/**
 * Road sections where accidents pile up (减量控大, Q-042): a section with as many traffic accidents as
 * the rules say becomes an item of its place, with measures and a day, until it is finished.
 */
package io.zhiben.hazard.roadrisk;
