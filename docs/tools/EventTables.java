import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The types of events by topic. */
final class EventTables {
  private final Contracts contracts;

  EventTables(Contracts contracts) {
    this.contracts = contracts;
  }

  String text() throws IOException {
    Map<String, String> comments = contracts.comments("EventType");
    Map<String, StringBuilder> topics = new LinkedHashMap<>();
    Map<String, String> states = new LinkedHashMap<>();
    for (Enum<?> type : contracts.constants("io.zhiben.contracts.event.EventType")) {
      String state = ((Class<?>) Contracts.ask(type, "state")).getSimpleName();
      states.putIfAbsent(state, contracts.commentOf(state));
      topics
          .computeIfAbsent(
              Contracts.ask(type, "topic").toString(),
              topic ->
                  new StringBuilder(
                      "\n### `" + topic + "`\n\n| type | carries | remark |\n|---|---|---|\n"))
          .append(
              "| `%s` | %s | %s |\n"
                  .formatted(
                      Contracts.ask(type, "wireName"),
                      state,
                      Markdown.cell(comments.getOrDefault(type.name(), ""))));
    }
    StringBuilder text = new StringBuilder();
    topics.values().forEach(text::append);
    text.append("\n### What they carry\n\n| state | meaning | schema |\n|---|---|---|\n");
    states.forEach((state, meaning) ->
        text.append(
            "| %1$s | %2$s | [%1$s.v1.json](../contracts/src/main/resources/schema/%1$s.v1.json) |\n"
                .formatted(state, Markdown.cell(meaning))));
    return text.toString();
  }
}
