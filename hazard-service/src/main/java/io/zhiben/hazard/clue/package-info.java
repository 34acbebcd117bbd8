/**
 * Clues about discipline (问题线索, Z-112) that are handed to the discipline organ: readable by the
 * leaders of the place that sent them and by the recipient, every reading is on record, and the
 * recipient alone says what came of it. Nothing of them is in events, lists or the audit trail.
 */
package io.zhiben.hazard.clue;
