/**
 * Refusals: stable codes, texts in Chinese and English, and the one mapper that knows HTTP (RFC
 * 9457).
 */
package io.zhiben.platform.problem;
