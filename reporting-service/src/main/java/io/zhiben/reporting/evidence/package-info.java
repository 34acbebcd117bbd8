/**
 * Files that show what was done: checked, limited, kept in the store of files, one row each. Knows
 * what they belong to by its id only; whoever asks has reached that already.
 */
package io.zhiben.reporting.evidence;
