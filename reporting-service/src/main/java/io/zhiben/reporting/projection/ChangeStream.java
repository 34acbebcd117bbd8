package io.zhiben.reporting.projection;

import io.smallrye.mutiny.Multi;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * What one watcher is told: the newest number, each newer one, and now and then the newest again.
 * Whatever stands between gives a connection up on which nothing is said; and since who asks is
 * found out when a stream is opened only, it ends after a while, and the browser opens it anew as
 * whoever is signed in then.
 */
final class ChangeStream {
  private ChangeStream() {}

  /**
   * @param newest the number as it is now
   * @param news each newer one
   * @param beat after so long the newest is told again
   * @param life after so long the stream ends
   */
  static Multi<Long> of(Supplier<Long> newest, Multi<Long> news, Duration beat, Duration life) {
    Multi<Long> beats =
        Multi.createFrom()
            .ticks()
            .startingAfter(beat)
            .every(beat)
            .onOverflow()
            .drop()
            .map(tick -> newest.get());
    // news are listened to before the newest is looked at, so that none falls between the two
    return Multi.createBy()
        .merging()
        .streams(news, Multi.createFrom().<Long>item(newest), beats)
        .select()
        .first(life)
        .onOverflow()
        .dropPreviousItems();
  }
}
