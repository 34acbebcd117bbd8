package io.zhiben.portal.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Adds a town with its first administrator to a running suite, by one command and with the rights
 * of an administrator of the district or city above it. Repeating it adds nothing.
 *
 * <pre>
 * java -cp portal/target/classes io.zhiben.portal.cli.AddTownCommand \
 *   --portal http://localhost:8080 --as dl-admin --code 120110014000 --name 示例镇 --parent 120110000000 \
 *   --admin sl-admin --admin-name 示例镇管理员
 * </pre>
 *
 * <p>The password is read from ZHIBEN_ADMIN_PASSWORD, or asked for at the terminal; it never stands
 * on the command line, where other people of the machine could read it.
 */
public final class AddTownCommand {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final int WRONG_USE = 2;
  private static final int REFUSED = 1;
  private static final String USAGE =
      "usage: --portal URL --as USERNAME --code CODE --name NAME --parent CODE --admin USERNAME --admin-name NAME";

  private final HttpClient client;
  private final Map<String, String> environment;
  private final PrintStream out;
  private final PrintStream err;

  AddTownCommand(
      HttpClient client, Map<String, String> environment, PrintStream out, PrintStream err) {
    this.client = client;
    this.environment = environment;
    this.out = out;
    this.err = err;
  }

  /** Ends with 0 when the town is there, 1 when it was refused, 2 when the command was wrong. */
  public static void main(String[] arguments) throws InterruptedException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    HttpClient client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    System.exit(new AddTownCommand(client, System.getenv(), out, err).run(arguments));
  }

  int run(String... arguments) throws InterruptedException {
    try {
      Map<String, String> options = options(arguments);
      PortalVisit visit =
          new PortalVisit(URI.create(need(options, "portal").replaceFirst("/$", "")), client);
      String body = body(options);
      visit.signIn(need(options, "as"), password());
      PortalVisit.Answer answer = visit.post("/api/portal/v1/towns", body);
      if (answer.status() / 100 == 2) {
        out.println(answer.body());
        return 0;
      }
      err.println("refused (" + answer.status() + "): " + answer.body());
      return REFUSED;
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(USAGE);
      return WRONG_USE;
    } catch (VisitRefused | IOException e) {
      err.println(e.getMessage() == null ? e.toString() : e.getMessage());
      return REFUSED;
    }
  }

  private static Map<String, String> options(String... arguments) {
    Map<String, String> options = new TreeMap<>();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
        throw new IllegalArgumentException("not understood: " + arguments[i]);
      }
      options.put(arguments[i].substring(2), arguments[i + 1]);
    }
    return options;
  }

  private static String need(Map<String, String> options, String name) {
    String value = options.get(name);
    if (value == null || value.isBlank()) {
      throw new IllegalArgumentException("missing: --" + name);
    }
    return value;
  }

  private String password() {
    String given = environment.get("ZHIBEN_ADMIN_PASSWORD");
    if (given != null && !given.isEmpty()) {
      return given;
    }
    Console console = System.console();
    char[] typed = console == null ? null : console.readPassword("password: ");
    if (typed == null) {
      throw new IllegalArgumentException("missing: ZHIBEN_ADMIN_PASSWORD");
    }
    return new String(typed);
  }

  private static String body(Map<String, String> options) {
    return "{\"code\":%s,\"name\":%s,\"parentCode\":%s,\"adminUsername\":%s,\"adminName\":%s}"
        .formatted(
            quoted(need(options, "code")),
            quoted(need(options, "name")),
            quoted(need(options, "parent")),
            quoted(need(options, "admin")),
            quoted(need(options, "admin-name")));
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
