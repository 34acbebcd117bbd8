package io.zhiben.reporting.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingPolicyTest {
  @ParameterizedTest
  @CsvSource({
    "true,120110000000,'',",
    "true,120110000000,FILED,",
    "true,120110000000,RETURNED FILED,",
    "true,120110000000,SUBMITTED RETURNED,FILING_UNDER_WAY",
    "true,,'',FILING_NO_UPPER_LEVEL",
    "true,,SUBMITTED,FILING_NO_UPPER_LEVEL",
    "false,120110000000,'',POST_NOT_YOURS",
    "false,,'',POST_NOT_YOURS"
  })
  void onlyTheOfficeSubmitsAndOnePackageAtATime(
      boolean office, String above, String before, PostError refusal) {
    List<FilingState> states =
        Stream.of(before.split(" "))
            .filter(state -> !state.isEmpty())
            .map(FilingState::valueOf)
            .toList();
    assertEquals(refusal, FilingPolicy.refusal(office, above, states).orElse(null));
  }
}
