package io.zhiben.e2e.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.e2e.suite.LiveSuite;
import io.zhiben.e2e.suite.SuiteTime;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of the README, right after the scenario that has the towns to itself. */
@Order(2)
class WalkIT {
  private static final List<String> USERS =
      List.of(
          "dlh-officer",
          "dlh-officer2",
          "dlh-leader",
          "dl-leader",
          "tj-leader",
          "ent-officer",
          "ent-principal",
          "dzgz-officer");

  @TempDir Path folder;

  @Test
  void theWalkOfTheReadmeComesToItsEnd() throws IOException, InterruptedException {
    LiveSuite suite = LiveSuite.shared();
    for (String user : USERS) {
      Files.writeString(folder.resolve(user), suite.as(user).token());
    }
    Files.writeString(folder.resolve("agency-anhua"), suite.agency("agency-anhua").token());
    Path command = folder.resolve("token");
    Files.writeString(command, "#!/bin/sh\nexec cat \"$(dirname \"$0\")/$1\"\n");
    Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));

    ProcessBuilder walk = new ProcessBuilder("bash", "docs/walk.sh");
    walk.directory(LiveSuite.repository().toFile()).redirectErrorStream(true);
    walk.environment()
        .putAll(
            Map.of(
                "ENTERPRISE", address(suite, SuiteService.ENTERPRISE),
                "HAZARD", address(suite, SuiteService.HAZARD),
                "TRAINING", address(suite, SuiteService.TRAINING),
                "REPORTING", address(suite, SuiteService.REPORTING),
                "TODAY", SuiteTime.WORKDAY.toString(),
                "TOKEN_COMMAND", command.toString()));
    Process running = walk.start();
    String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertEquals(0, running.waitFor(), said);
  }

  private static String address(LiveSuite suite, SuiteService service) {
    return suite.processes().url(service).toString();
  }
}
