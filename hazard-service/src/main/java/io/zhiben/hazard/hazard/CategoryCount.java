package io.zhiben.hazard.hazard;

/**
 * How many hazards are of a category.
 *
 * @param code null for those of which nobody said one
 * @param title as it read last; null without a code
 * @param open neither signed off nor withdrawn
 */
record CategoryCount(String code, String title, long total, long open, long major) {}
