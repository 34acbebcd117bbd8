import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which role has which right. */
final class RightTables {
  private final Contracts contracts;

  RightTables(Contracts contracts) {
    this.contracts = contracts;
  }

  String text() throws IOException {
    return roles() + "\n" + matrix();
  }

  private String roles() throws IOException {
    Map<String, String> comments = contracts.comments("Role");
    StringBuilder text = new StringBuilder("| role | reaches | who |\n|---|---|---|\n");
    for (Enum<?> role : contracts.constants("io.zhiben.contracts.access.Role")) {
      text.append(
          "| `%s` | %s | %s |\n"
              .formatted(
                  Contracts.ask(role, "claim"),
                  reach(Contracts.ask(role, "reach").toString()),
                  Markdown.cell(comments.getOrDefault(role.name(), ""))));
    }
    return text.toString();
  }

  private static String reach(String reach) {
    return switch (reach) {
      case "REGION" -> "rows of his place and of all places below it";
      case "ENTERPRISE" -> "rows of his enterprise";
      case "ASSIGNMENT" -> "rows of enterprises that a live service contract assigns to the agency";
      default -> "no rows";
    };
  }

  private String matrix() throws IOException {
    Map<String, String> comments = contracts.comments("Right");
    Enum<?>[] roles = contracts.constants("io.zhiben.contracts.access.Role");
    String head =
        Arrays.stream(roles)
            .map(role -> Contracts.ask(role, "claim").toString())
            .collect(Collectors.joining(" | ", "| right | ", " | remark |\n"));
    StringBuilder text = new StringBuilder(head);
    text.append("|---|").append(":-:|".repeat(roles.length)).append("---|\n");
    for (Enum<?> right : contracts.constants("io.zhiben.contracts.access.Right")) {
      Set<?> holders = (Set<?>) Contracts.ask(right, "roles");
      text.append("| `").append(right.name()).append("` |");
      for (Enum<?> role : roles) {
        text.append(holders.contains(role) ? " ● |" : "   |");
      }
      text.append(' ')
          .append(Markdown.cell(comments.getOrDefault(right.name(), "")))
          .append(" |\n");
    }
    return text.toString();
  }
}
