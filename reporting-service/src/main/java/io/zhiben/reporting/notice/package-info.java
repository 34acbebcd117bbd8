/**
 * Notices (通知): from an office or department to places below, departments and enterprises, with
 * receipts and read state. Each place below may forward what it got to its own.
 */
package io.zhiben.reporting.notice;
