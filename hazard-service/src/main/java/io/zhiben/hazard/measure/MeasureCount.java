package io.zhiben.hazard.measure;

/**
 * How many entries of one sort there are; withdrawn ones apart.
 *
 * @param key what they have in common; null where nobody said it
 * @param percent done of all, rounded down
 */
record MeasureCount(String key, long total, long done, long percent) {
  static MeasureCount of(Object key, long total, long done) {
    return new MeasureCount(
        key == null ? null : key.toString(), total, done, total == 0 ? 0 : done * 100 / total);
  }
}
