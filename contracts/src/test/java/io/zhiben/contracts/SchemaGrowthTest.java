package io.zhiben.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaGrowthTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEFORE =
      "{'type':'object','properties':{'a':{'type':'string','enum':['X','Y']},'b':{'type':'array','items':{'type':'integer'}}},'required':['a']}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'type':'object','properties':{'a':{'type':'string','enum':['X','Y','Z']},'b':{'type':'array','items':{'type':'integer'}},'c':{'type':'string'}},'required':['a']} |",
        "{'type':'object','properties':{'a':{'type':'string','enum':['X']},'b':{'type':'array','items':{'type':'integer'}}},'required':['a']} | /a: value of an enumeration taken away",
        "{'type':'object','properties':{'a':{'type':'string','enum':['X','Y']}},'required':['a']} | /b: taken away",
        "{'type':'object','properties':{'a':{'type':'string','enum':['X','Y']},'b':{'type':'array','items':{'type':'string'}}},'required':['a']} | /b[]: type changed",
        "{'type':'object','properties':{'a':{'type':'string','enum':['X','Y']},'b':{'type':'array','items':{'type':'integer'}}},'required':['a','b']} | /b: became required",
      })
  void tellsGrowthFromBreach(String after, String breach) throws JsonProcessingException {
    assertEquals(
        breach == null ? List.of() : List.of(breach),
        SchemaGrowth.breaches(
            JSON.readTree(BEFORE.replace('\'', '"')), JSON.readTree(after.replace('\'', '"'))));
  }
}
