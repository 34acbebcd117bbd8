/**
 * Posters (举报海报) at enterprises and in villages, whose code opens the tip-off form with the object
 * named (T-138), and how many of all have one.
 */
package io.zhiben.hazard.poster;
