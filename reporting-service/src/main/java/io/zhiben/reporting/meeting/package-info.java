/**
 * Meetings (听取汇报, 工作例会, 会商 ...), what they resolved and who carries it out, and topics that are put
 * on them (D-021). A meeting that was held proves duties of units.
 */
package io.zhiben.reporting.meeting;
