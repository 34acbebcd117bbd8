package io.zhiben.local;

import io.zhiben.local.server.Progress;
import io.zhiben.local.server.StartFailure;

/** The commands behind the Makefile. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) throws Exception {
    Progress progress = new Progress(System.out);
    String command = arguments.length == 0 ? "" : arguments[0];
    try {
      switch (command) {
        case "supervise-test" ->
            Supervisor.supervise(StackSettings.test(System.getenv()), progress);
        case "start-test" -> TestStack.ensure();
        case "stop-test" -> Supervisor.stop(StackSettings.test(System.getenv()), progress);
        default -> {
          System.err.println("Commands: start-test, stop-test");
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
