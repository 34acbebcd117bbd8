package io.zhiben.reporting.projection;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ChangeStreamTest {
  private static final Duration NEVER = Duration.ofHours(1);
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private static AssertSubscriber<Long> listen(Multi<Long> stream) {
    return stream.subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
  }

  @Test
  void saysTheNewestAgainWhileNothingChanges() {
    AssertSubscriber<Long> heard =
        listen(
            ChangeStream.of(() -> 7L, Multi.createFrom().nothing(), Duration.ofMillis(20), NEVER));
    await().atMost(LONGEST).until(() -> heard.getItems().size() >= 3);
    heard.cancel();
    assertTrue(heard.getItems().stream().allMatch(one -> one == 7), heard.getItems()::toString);
  }

  @Test
  void tellsEachNewerOneAtOnce() {
    AtomicLong newest = new AtomicLong(1);
    BroadcastProcessor<Long> news = BroadcastProcessor.create();
    AssertSubscriber<Long> heard = listen(ChangeStream.of(newest::get, news, NEVER, NEVER));
    assertEquals(List.of(1L), heard.getItems());
    news.onNext(2L);
    news.onNext(3L);
    assertEquals(List.of(1L, 2L, 3L), heard.getItems());
    heard.cancel();
  }

  @Test
  void looksWhenItIsOpenedAndNotBefore() {
    AtomicLong newest = new AtomicLong(1);
    Multi<Long> stream = ChangeStream.of(newest::get, Multi.createFrom().nothing(), NEVER, NEVER);
    newest.set(2);
    AssertSubscriber<Long> heard = listen(stream);
    assertEquals(List.of(2L), heard.getItems());
    heard.cancel();
  }

  @Test
  void endsSoThatWhoAsksIsFoundOutAnew() {
    AssertSubscriber<Long> heard =
        listen(
            ChangeStream.of(() -> 7L, Multi.createFrom().nothing(), NEVER, Duration.ofMillis(50)));
    heard.awaitCompletion(LONGEST);
    assertEquals(List.of(7L), heard.getItems());
  }
}
