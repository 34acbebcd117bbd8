package io.zhiben.local.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Stands in for a built service where only the starting and stopping of processes is tested: it
 * answers the health question and tells its environment.
 */
public final class StandIn {
  private StandIn() {}

  public static void main(String[] arguments) throws IOException {
    StringBuilder environment = new StringBuilder();
    new TreeMap<>(System.getenv())
        .forEach((name, value) -> environment.append(name).append('=').append(value).append('\n'));
    serve("QUARKUS_MANAGEMENT_PORT", "UP");
    serve("QUARKUS_HTTP_PORT", environment.toString());
    System.out.println("up");
  }

  private static void serve(String port, String text) throws IOException {
    int number = Integer.parseInt(System.getenv(port));
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), number), 0);
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(200, body.length);
          try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
          }
        });
    server.start();
  }

  /** Lays out a repository whose five built services are this class. */
  static void build(Path repository) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
    String entry = StandIn.class.getName().replace('.', '/') + ".class";
    for (SuiteService service : SuiteService.values()) {
      Path jar = repository.resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
      Files.createDirectories(jar.getParent());
      try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
          var in = StandIn.class.getClassLoader().getResourceAsStream(entry)) {
        out.putNextEntry(new JarEntry(entry));
        in.transferTo(out);
      }
    }
  }
}
