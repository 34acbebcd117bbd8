/**
 * How a service takes events in: a poll is one transaction together with its offsets, a record that
 * cannot be used goes to the dead-letter topic alone, a failing database makes the consumer wait
 * and try again.
 */
package io.zhiben.platform.intake;
