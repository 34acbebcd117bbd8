/**
 * What was promised, compared with what happened. Packages {@code projection} and {@code figures}
 * hold what follows from events; {@code plan} holds what this service owns; {@code duty} and {@code
 * target} compare the two.
 */
package io.zhiben.reporting;
