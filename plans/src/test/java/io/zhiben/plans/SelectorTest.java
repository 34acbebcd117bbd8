package io.zhiben.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectorTest {

  /** Any of, every one of, none of; the words of each cell are parted by spaces. */
  @ParameterizedTest
  @CsvSource({
    "'', '', '', '', true",
    "'', '', '', a b, true",
    "a b, '', '', b, true",
    "a b, '', '', c, false",
    "'', a b, '', a, false",
    "'', a b, '', a b c, true",
    "'', '', a b, b, false",
    "'', '', a b, c, true",
    "s1 s2, big, '', big, false",
    "s1 s2, big, '', s2, false",
    "s1 s2, big, '', big s2, true",
    "s1 s2, big, shut, big s2 shut, false",
  })
  void selectsByTags(String any, String all, String none, String tags, boolean selected) {
    Selector selector = new Selector(words(any), words(none), words(all));
    assertEquals(selected, selector.selects(words(tags)));
  }

  private static Set<String> words(String cell) {
    return Arrays.stream(cell.split(" "))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }
}
