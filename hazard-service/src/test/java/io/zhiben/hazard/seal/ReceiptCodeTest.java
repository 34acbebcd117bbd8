package io.zhiben.hazard.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  @Test
  void isReadHoweverItIsTyped() {
    ReceiptCode code = ReceiptCode.random();
    String text = code.text();

    assertTrue(text.matches("([0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}"), text);
    for (String typed :
        List.of(
            text,
            text.toLowerCase(),
            text.replace("-", ""),
            " " + text.replace("-", " "),
            text.replace('0', 'o').replace('1', 'l'),
            text.replace('0', 'O').replace('1', 'I'))) {
      assertTrue(ReceiptCode.of(typed).orElseThrow().matches(code.hash()), typed);
    }
  }

  @Test
  void noticesEveryWrongCharacter() {
    String code = ReceiptCode.random().text().replace("-", "");
    for (int i = 0; i < code.length(); i++) {
      for (char other : ALPHABET.toCharArray()) {
        String wrong = code.substring(0, i) + other + code.substring(i + 1);
        assertEquals(wrong.equals(code), ReceiptCode.of(wrong).isPresent(), wrong);
      }
    }
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0", "00000-00000-00000-0000", "UUUUU-00000-00000-00000", "举报"})
  void isNothingElse(String typed) {
    assertTrue(ReceiptCode.of(typed).isEmpty());
  }

  @Test
  void isNeverGivenTwiceAndNeverShownByAccident() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 2000; i++) {
      ReceiptCode code = ReceiptCode.random();
      assertTrue(seen.add(code.text()));
      assertFalse(code.toString().contains(code.text()));
    }
  }

  @Test
  void comesBackForTheSameSubmissionOnly() {
    ReceiptCode code = ReceiptCode.random();
    RepeatedSubmission submission = new RepeatedSubmission(UUID.randomUUID());
    byte[] kept = submission.keep(code);

    assertEquals(Optional.of(code.text()), submission.receipt(kept));
    assertEquals(Optional.empty(), submission.receipt(null));
    assertThrows(Unsealable.class, () -> new RepeatedSubmission(UUID.randomUUID()).receipt(kept));
  }
}
