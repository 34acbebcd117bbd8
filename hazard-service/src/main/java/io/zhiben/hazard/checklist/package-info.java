/**
 * Checklists (检查表): of a place by domain and tags, or of one enterprise (一企一标准, Z-036), and
 * key-item lists for major hazards (重大事故隐患重点排查事项清单, T-031). A version that was issued never changes
 * and stays readable; what follows is a new version.
 */
package io.zhiben.hazard.checklist;
