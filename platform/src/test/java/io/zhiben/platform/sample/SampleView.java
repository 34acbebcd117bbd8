package io.zhiben.platform.sample;

import java.util.UUID;

/** What callers see of a sample. */
public record SampleView(UUID id, long version, String regionCode, String title) {
  static SampleView of(Sample sample) {
    return new SampleView(sample.id(), sample.version(), sample.place().code(), sample.title());
  }
}
