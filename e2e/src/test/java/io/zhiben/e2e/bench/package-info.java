/**
 * Measures the suite on this machine, each figure beside the raw ceiling of the same run. Not part
 * of the tests: {@code make bench}.
 */
package io.zhiben.e2e.bench;
