/** The running suite as a test sees it: its processes, its time, its users. */
package io.zhiben.e2e.suite;
