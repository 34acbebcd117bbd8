package io.zhiben.local;

import io.zhiben.local.server.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A JVM that owns a database and waits to be killed. */
final class CrashingOwner {
  private CrashingOwner() {}

  static StackSettings settings(Path home, String kind, String kafka, String oidc) {
    return new StackSettings(
        "scratch",
        home,
        StackSettings.test(System.getenv()).cache(),
        LocalStackTest.PORTS,
        DatabaseKind.valueOf(kind),
        OwnServers.of(
            LocalStackTest.withClients(
                Map.of("ZHIBEN_KAFKA_BOOTSTRAP", kafka, "ZHIBEN_OIDC_URL", oidc))),
        false,
        true,
        List.of("http://localhost:8080"));
  }

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    StackSettings settings = settings(home, arguments[1], arguments[2], arguments[3]);
    LocalStack stack = LocalStack.start(settings, new Progress(System.out));
    Files.writeString(home.resolve("owned"), Long.toString(stack.database().process().pid()));
    new CountDownLatch(1).await();
  }
}
