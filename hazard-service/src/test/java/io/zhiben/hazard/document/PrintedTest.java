package io.zhiben.hazard.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zhiben.platform.problem.FieldError;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "5000000=人民币伍万元整（¥50,000.00）",
        "100=人民币壹元整（¥1.00）",
        "0=人民币零元整（¥0.00）",
        "5=人民币伍分（¥0.05）",
        "50=人民币伍角整（¥0.50）",
        "105=人民币壹元零伍分（¥1.05）",
        "100500=人民币壹仟零伍元整（¥1,005.00）",
        "1000050000=人民币壹仟万零伍佰元整（¥10,000,500.00）",
        "1001000000=人民币壹仟零壹万元整（¥10,010,000.00）",
        "10000000100=人民币壹亿零壹元整（¥100,000,001.00）",
        "2012345678=人民币贰仟零壹拾贰万叁仟肆佰伍拾陆元柒角捌分（¥20,123,456.78）"
      })
  void writesAmountsInWords(long fen, String words) {
    assertEquals(words, Printed.money(fen));
  }

  @Test
  void writesDaysWithoutZeros() {
    assertEquals("2026年1月5日", Printed.day(LocalDate.of(2026, 1, 5)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"（{简称}）应急责改〔{年}〕{号}号", "{年}-{号}", "号{号}年{年}", "{short} {year}/{number}"})
  void takesPatternsThatTellDocumentsApart(String pattern) {
    assertTrue(Letterhead.isPattern(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "〔{年}〕", "{号}", "{年}{号}{部门}", "{年}{号}}", "{{年}{号}"})
  void refusesOthers(String pattern) {
    assertFalse(Letterhead.isPattern(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\ud800b", "a\nb", "\uffff"})
  void refusesCharactersThatNoDocumentHas(String text) {
    List<FieldError> errors =
        ValueRules.errors(
            DocumentKind.URGING_LETTER, DocumentValues.of(Map.of("matter", text)), false);
    assertEquals(List.of("values.texts.matter"), errors.stream().map(FieldError::field).toList());
  }

  @Test
  void namesEachValueThatIsMissingTooLongOrUnknown() {
    List<FieldError> errors =
        ValueRules.errors(
            DocumentKind.URGING_LETTER,
            new DocumentValues(
                Map.of("matter", "长".repeat(201), "deadline", "2026-02-30", "x", "1"),
                Map.of("findings", Collections.nCopies(201, Map.of()), "others", List.of())),
            true);
    assertEquals(
        List.of(
            "values.texts.matter INVALID_FIELD",
            "values.texts.facts DOCUMENT_VALUE_MISSING",
            "values.texts.demands DOCUMENT_VALUE_MISSING",
            "values.texts.deadline INVALID_FIELD",
            "values.lists.findings INVALID_FIELD",
            "values.texts.x UNKNOWN_FIELD",
            "values.lists.others UNKNOWN_FIELD"),
        errors.stream().map(error -> error.field() + " " + error.code()).toList());
  }
}
