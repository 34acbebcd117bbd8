package io.zhiben.reporting.indicator;

/**
 * An indicator at a place directly below, or of one responsibility domain.
 *
 * @param code of the place or domain; empty for what has none
 * @param name of a place; null for a domain
 * @param own whether it is what stands at the place itself and at none below
 */
public record ChildIndicator(String code, String name, boolean own, IndicatorValue value) {}
