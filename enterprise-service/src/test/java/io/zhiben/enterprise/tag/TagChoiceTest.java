package io.zhiben.enterprise.tag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.zhiben.enterprise.tag.Tags.Standing;
import io.zhiben.enterprise.tag.Tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagChoiceTest {
  private static final Tags USABLE =
      new Tags(
          List.of(
              new Tag("ammonia", "涉氨制冷", false),
              new Tag("old", "旧标签", false, null, Standing.RETIRED),
              new Tag("placeRoad", "道路", false, null, Standing.OF_PLACES),
              new Tag("gradeA", "监管A级", false, "SUPERVISION_GRADE", Standing.OFFERED),
              new Tag("gradeB", "监管B级", false, "SUPERVISION_GRADE", Standing.OFFERED),
              new Tag("standard1", "标准化一级", false, "STANDARDISATION", Standing.OFFERED)));

  private static Set<String> set(String joined) {
    return joined == null
        ? Set.of()
        : Arrays.stream(joined.split(" ")).collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @CsvSource({
    // entered, present, reason, codes, faults
    "ammonia,,,ammonia,",
    "涉氨制冷,,,ammonia,",
    "unknown,,,,TAG_UNKNOWN",
    "unknown,unknown,,unknown,",
    "old,,,,TAG_RETIRED",
    "old,old,,old,",
    "placeRoad,,,,TAG_UNKNOWN",
    "gradeA,,,gradeA,GRADE_REASON_MISSING",
    "gradeA,,' ',gradeA,GRADE_REASON_MISSING",
    "gradeA,,考评,gradeA,",
    "gradeA,gradeA,,gradeA,",
    "gradeB,gradeA,,gradeB,GRADE_REASON_MISSING",
    "ammonia,gradeA,,ammonia,GRADE_REASON_MISSING",
    ",gradeA,降级,,",
    "gradeA gradeB,gradeA,考评,gradeA gradeB,TAGS_EXCLUDE_ONE_ANOTHER",
    "gradeA standard1,gradeA,达标,gradeA standard1,"
  })
  void takesWhatCanBeGivenAndSaysWhatIsWrong(
      String entered, String present, String reason, String codes, String faults) {
    TagChoice choice = TagChoice.of(USABLE, set(entered), set(present), reason);
    assertEquals(set(codes), choice.codes());
    assertEquals(
        set(faults),
        choice.faults().stream()
            .map(fault -> fault.code().name())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void keepsAReasonForAChangeOfGradeOnly() {
    assertNull(TagChoice.of(USABLE, Set.of("ammonia"), Set.of(), "理由").gradeReason());
    assertEquals("理由", TagChoice.of(USABLE, Set.of("gradeA"), Set.of(), " 理由 ").gradeReason());
  }

  @Test
  void refusesMoreThanARowHolds() {
    List<Tag> many =
        IntStream.range(0, 16)
            .mapToObj(i -> new Tag("abcdefghijklmnopqr%02d".formatted(i), "标签" + i, false))
            .toList();
    Set<String> codes = many.stream().map(Tag::code).collect(Collectors.toSet());
    assertEquals(
        List.of("TAGS_TOO_MANY"),
        TagChoice.of(new Tags(many), codes, Set.of(), null).faults().stream()
            .map(fault -> fault.code().name())
            .toList());
    Set<String> fewer =
        Stream.of("abcdefghijklmnopqr00", "abcdefghijklmnopqr01").collect(Collectors.toSet());
    assertEquals(List.of(), TagChoice.of(new Tags(many), fewer, Set.of(), null).faults());
  }
}
