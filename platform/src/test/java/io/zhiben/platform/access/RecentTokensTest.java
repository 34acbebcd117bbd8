package io.zhiben.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class RecentTokensTest {
  private static final long NOW = 1_790_000_000_000L;
  private static final long IN_FIVE_MINUTES = NOW + 300_000;

  private final RecentTokens<String> tokens = new RecentTokens<>();

  @Test
  void knowsATokenForAMinute() {
    tokens.note("a.b.c", "somebody", IN_FIVE_MINUTES, NOW);
    assertEquals("somebody", tokens.find("a.b.c", NOW));
    assertEquals("somebody", tokens.find("a.b.c", NOW + RecentTokens.LONGEST - 1));
    assertNull(tokens.find("a.b.c", NOW + RecentTokens.LONGEST));
  }

  @Test
  void knowsItNoLongerThanItLasts() {
    tokens.note("a.b.c", "somebody", NOW + 5_000, NOW);
    assertEquals("somebody", tokens.find("a.b.c", NOW + 4_999));
    assertNull(tokens.find("a.b.c", NOW + 5_000));
  }

  @Test
  void doesNotKeepOneThatHasEnded() {
    tokens.note("a.b.c", "somebody", NOW, NOW);
    assertNull(tokens.find("a.b.c", NOW));
  }

  @Test
  void takesNoOtherTokenForIt() {
    tokens.note("a.b.c", "somebody", IN_FIVE_MINUTES, NOW);
    assertNull(tokens.find("a.b.d", NOW));
    assertNull(tokens.find("a.b.", NOW));
    assertNull(tokens.find("A.B.C", NOW));
  }

  @Test
  void keepsABoundedNumberAndMakesRoom() {
    for (int i = 0; i < RecentTokens.MOST; i++) {
      tokens.note("token" + i, "somebody", IN_FIVE_MINUTES, NOW);
    }
    tokens.note("late", "somebody", IN_FIVE_MINUTES, NOW + 1);
    assertNull(tokens.find("late", NOW + 1));
    long later = NOW + RecentTokens.LONGEST;
    tokens.note("later", "somebody", IN_FIVE_MINUTES, later);
    assertEquals("somebody", tokens.find("later", later));
  }

  @Test
  void dropsThoseThatHaveEndedThoughNoNewOneComes() {
    tokens.find("a.b.c", NOW);
    tokens.note("a.b.c", "somebody", IN_FIVE_MINUTES, NOW);
    tokens.note("a.b.d", "another", IN_FIVE_MINUTES, NOW);
    assertEquals(2, tokens.size());
    assertNull(tokens.find("a.b.c", NOW + RecentTokens.LONGEST));
    assertEquals(0, tokens.size());
  }
}
