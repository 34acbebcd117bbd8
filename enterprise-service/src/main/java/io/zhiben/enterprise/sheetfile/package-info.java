/** Spreadsheets on their way to the caller. */
package io.zhiben.enterprise.sheetfile;
