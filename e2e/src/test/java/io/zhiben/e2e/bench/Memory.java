package io.zhiben.e2e.bench;

import io.zhiben.local.LocalStack;
import io.zhiben.local.server.LocalServer;
import io.zhiben.local.suite.Suite;
import io.zhiben.local.suite.SuiteService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resident memory of all processes of the suite, as the kernel counts it. */
final class Memory {
  private Memory() {}

  /** Megabytes by process. */
  static Map<String, Long> megabytes(Suite suite) {
    Map<String, Long> found = new LinkedHashMap<>();
    for (SuiteService service : SuiteService.values()) {
      found.put(service.module(), resident(suite.process(service).pid()));
    }
    LocalStack stack = suite.stack();
    for (LocalServer server : List.of(stack.database(), stack.kafka(), stack.keycloak())) {
      server.attach();
      found.put(server.name(), resident(server.process().pid()));
    }
    return found;
  }

  private static long resident(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
