/**
 * Tables that follow from the topics alone: facts (the newest state of each thing) and cells
 * (counts of facts). A poll of events is one transaction; the order of events across keys,
 * repetition and the size of polls leave no trace in them.
 */
package io.zhiben.reporting.projection;
