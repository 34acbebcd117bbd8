/**
 * Spreadsheets from outside and for outside. Reading is streaming, in bounded memory and
 * suspicious: the archive is unpacked and counted once, without parsing, before the first XML event
 * is read. Writing is streaming, keeps numbers and dates real, and guards text that a spreadsheet
 * program would take for a formula; reading takes the guard off again.
 *
 * <p>Reading does not use fastexcel's reader, which grows a list without end on a shared-string
 * index or a column that is far too high: a file of one kilobyte would fill the heap.
 */
package io.zhiben.platform.sheet;
