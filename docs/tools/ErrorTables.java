import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every error code with its status and both texts. */
final class ErrorTables {
  private static final String STATUSES =
      "platform/src/main/java/io/zhiben/platform/problem/ProblemResponses.java";
  private static final Pattern STATUS = Pattern.compile("case ([A-Z_]+) -> (\\d{3});");
  private static final Pattern OTHER_STATUS = Pattern.compile("\\s*\\(status (\\d{3})\\)");

  /** A service's package is {@code io.zhiben.<service>}; its features lie below. */
  private static final int SERVICE_PACKAGES = 3;

  private final Sources sources;
  private final Map<String, String> statuses = new HashMap<>();

  ErrorTables(Sources sources) throws IOException {
    this.sources = sources;
    Matcher matcher = STATUS.matcher(sources.text(STATUSES));
    while (matcher.find()) {
      statuses.put(matcher.group(1), matcher.group(2));
    }
  }

  String text() throws IOException {
    StringBuilder text = new StringBuilder();
    var enums =
        sources.classes(
            name -> name.endsWith("Error.java"), code -> code.contains(" implements ErrorCode "));
    for (Sources.ParsedClass errors : enums) {
      text.append("\n## ")
          .append(heading(errors))
          .append(
              "\n\n| code | status | kind | 中文 | English | remark |\n|---|---|---|---|---|---|\n");
      Properties chinese = texts(errors, "zh");
      Properties english = texts(errors, "en");
      for (Tree member : errors.tree().getMembers()) {
        if (member instanceof VariableTree constant
            && constant.getInitializer() instanceof NewClassTree call
            && !call.getArguments().isEmpty()
            && call.getArguments().getFirst().toString().startsWith("Kind.")) {
          text.append(row(errors, constant, call, chinese, english));
        }
      }
    }
    return text.toString();
  }

  /** The module, and the feature where the enum is a feature's own. */
  private static String heading(Sources.ParsedClass errors) {
    if (errors.module().equals("platform")) {
      return "All services";
    }
    String[] packages = errors.unit().getPackageName().toString().split("\\.");
    return packages.length > SERVICE_PACKAGES
        ? errors.module() + ": " + packages[SERVICE_PACKAGES]
        : errors.module();
  }

  private String row(
      Sources.ParsedClass errors,
      VariableTree constant,
      NewClassTree call,
      Properties chinese,
      Properties english) {
    String code = constant.getName().toString();
    String kind = call.getArguments().getFirst().toString().substring("Kind.".length());
    String remark = errors.commentOf(constant);
    Matcher other = OTHER_STATUS.matcher(remark);
    String status = other.find() ? other.group(1) : statuses.getOrDefault(kind, "?");
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            code,
            status,
            kind,
            cell(chinese, code),
            cell(english, code),
            Markdown.cell(remark.replaceAll(OTHER_STATUS.pattern(), "")));
  }

  private static String cell(Properties texts, String code) {
    String title = texts.getProperty(code + ".title", "?");
    String detail = texts.getProperty(code + ".detail", "").replace("''", "'");
    return Markdown.cell("**" + title + "** " + detail);
  }

  private Properties texts(Sources.ParsedClass errors, String language) throws IOException {
    String file =
        errors.module()
            + "/src/main/resources/problems/"
            + errors.name()
            + "_"
            + language
            + ".properties";
    Properties texts = new Properties();
    try (Reader reader = Files.newBufferedReader(sources.path(file))) {
      texts.load(reader);
    }
    return texts;
  }
}
