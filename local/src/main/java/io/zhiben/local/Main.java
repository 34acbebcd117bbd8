package io.zhiben.local;

import io.zhiben.local.server.Progress;
import io.zhiben.local.server.StartFailure;
import io.zhiben.local.server.StopRequest;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** The commands behind the Makefile. */
public final class Main {
  private static final String USAGE =
      """
      Commands:
        run FOLDER   start the servers and the suite of that repository, until Ctrl-C
        demo FOLDER  the same from an empty data folder, with the histories of the demo world
        stop         stop what "run" or "demo" started
        token NAME   print an access token of a demo user or demo client of the running suite
        start-test   start the servers that all tests share
        stop-test    stop them\
      """;

  private Main() {}

  public static void main(String[] arguments) {
    CountDownLatch stopped = StopRequest.heed();
    int status;
    try {
      status = execute(arguments, new Progress(System.out));
    } finally {
      stopped.countDown();
    }
    if (status != 0) {
      System.exit(status);
    }
  }

  private static int execute(String[] arguments, Progress progress) {
    String command = arguments.length == 0 ? "" : arguments[0];
    String argument = arguments.length < 2 ? "" : arguments[1];
    try {
      switch (command) {
        case "run" -> RunningSuite.run(Path.of(argument).toAbsolutePath().normalize(), progress);
        case "demo" -> RunningSuite.demo(Path.of(argument).toAbsolutePath().normalize(), progress);
        case "stop" -> RunningSuite.stop(progress);
        case "token" -> RunningSuite.printToken(argument);
        case "start-test" -> TestStack.ensure();
        case "stop-test" -> Supervisor.stop(StackSettings.test(System.getenv()), progress);
        case "supervise-test" ->
            Supervisor.supervise(StackSettings.test(System.getenv()), progress);
        default -> {
          System.err.println(USAGE);
          return 2;
        }
      }
      return 0;
    } catch (StartFailure | IllegalStateException e) {
      Stream.concat(Stream.of(e), Arrays.stream(e.getSuppressed()))
          .map(Throwable::getMessage)
          .distinct()
          .forEach(System.err::println);
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }
}
