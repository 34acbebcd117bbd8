/**
 * The import of enterprises from a spreadsheet: a job that survives a restart, tells what is wrong
 * with each bad row, and adds nothing when the same file comes again.
 */
package io.zhiben.enterprise.importing;
