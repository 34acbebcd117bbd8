/** The trace that the work in hand belongs to. */
package io.zhiben.platform.trace;
