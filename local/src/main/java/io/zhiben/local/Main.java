package io.zhiben.local;

import io.zhiben.local.server.Progress;
import io.zhiben.local.server.StartFailure;
import java.nio.file.Path;

/** The commands behind the Makefile. */
public final class Main {
  private static final String USAGE =
      """
      Commands:
        run FOLDER   start the servers and the suite of that repository, until Ctrl-C
        stop         stop what "run" started
        token NAME   print an access token of a demo user or demo client of the running suite
        start-test   start the servers that all tests share
        stop-test    stop them\
      """;

  private Main() {}

  public static void main(String[] arguments) throws InterruptedException {
    Progress progress = new Progress(System.out);
    String command = arguments.length == 0 ? "" : arguments[0];
    String argument = arguments.length < 2 ? "" : arguments[1];
    try {
      switch (command) {
        case "run" -> RunningSuite.run(Path.of(argument).toAbsolutePath().normalize(), progress);
        case "stop" -> RunningSuite.stop(progress);
        case "token" -> RunningSuite.printToken(argument);
        case "start-test" -> TestStack.ensure();
        case "stop-test" -> Supervisor.stop(StackSettings.test(System.getenv()), progress);
        case "supervise-test" ->
            Supervisor.supervise(StackSettings.test(System.getenv()), progress);
        default -> {
          System.err.println(USAGE);
          System.exit(2);
        }
      }
    } catch (StartFailure e) {
      System.err.println(e.getMessage());
      for (Throwable other : e.getSuppressed()) {
        System.err.println(other.getMessage());
      }
      System.exit(1);
    }
  }
}
