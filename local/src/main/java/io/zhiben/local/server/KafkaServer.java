package io.zhiben.local.server;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** One Kafka broker that is its own controller (KRaft), as a child JVM. */
public final class KafkaServer implements LocalServer {
  /** Any fixed 16-byte id does: the cluster never meets another one. */
  private static final String CLUSTER_ID = "emhpYmVuLWxvY2FsLTAwMQ";

  private static final String FORMATTED = ".zhiben-formatted";

  private final Path home;
  private final int port;
  private final int controllerPort;
  private ServerProcess process;

  public KafkaServer(Path home, int port, int controllerPort) {
    this.home = home;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  @Override
  public String name() {
    return "Kafka";
  }

  @Override
  public List<Integer> ports() {
    return List.of(port, controllerPort);
  }

  @Override
  public void prepare(Progress progress) {
    Binaries.classPath();
  }

  @Override
  public void start(Progress progress) {
    Path settings = home.resolve("server.properties");
    try {
      Files.createDirectories(home);
      Files.writeString(settings, settings());
      format(settings, progress);
    } catch (IOException e) {
      throw new StartFailure("Kafka could not prepare its data folder", e);
    }
    process =
        ServerProcess.start(
            new Launch(
                name(),
                java("-Xmx256m", "kafka.Kafka", settings.toString()),
                Map.of(),
                home,
                pidFile(),
                logFile(),
                Duration.ofSeconds(30)));
    Waiting.until("Kafka", Duration.ofSeconds(90), process, this::answers);
    progress.say("Kafka is ready on 127.0.0.1:" + port);
  }

  private void format(Path settings, Progress progress) throws IOException {
    Path done = home.resolve(FORMATTED);
    if (Files.exists(done)) {
      return;
    }
    Binaries.delete(home.resolve("data"));
    progress.say("Kafka: creating an empty data folder");
    Command.run(
        "Formatting Kafka's data folder",
        java(
            "-Xmx128m",
            "kafka.tools.StorageTool",
            "format",
            "-t",
            CLUSTER_ID,
            "-c",
            settings.toString()),
        Map.of(),
        home.resolve("format.log"));
    Files.createFile(done);
  }

  private static List<String> java(String heap, String mainClass, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Binaries.java(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                Binaries.classPath(),
                mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  private String settings() {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@127.0.0.1:%2$d
    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
    controller.listener.names=CONTROLLER
    listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
    log.dirs=%3$s
    auto.create.topics.enable=false
    offsets.topic.replication.factor=1
    offsets.topic.num.partitions=10
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    transaction.state.log.num.partitions=10
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    # A broker that was killed is let back in after two seconds instead of nine.
    broker.session.timeout.ms=2000
    broker.heartbeat.interval.ms=500
    log.cleaner.dedupe.buffer.size=16777216
    log.segment.bytes=67108864
    num.network.threads=2
    num.io.threads=4
    """
        .formatted(port, controllerPort, home.resolve("data"));
  }

  private boolean answers() throws Exception {
    Map<String, Object> client =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            "127.0.0.1:" + port,
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            2000,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            3000,
            AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
            200);
    if (!listens()) {
      return false;
    }
    try (Admin admin = Admin.create(client)) {
      return !admin.describeCluster().nodes().get(4, TimeUnit.SECONDS).isEmpty();
    }
  }

  private boolean listens() {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public ServerProcess process() {
    return process;
  }

  @Override
  public Path pidFile() {
    return home.resolve("process.pid");
  }

  @Override
  public Path logFile() {
    return home.resolve("server.log");
  }

  @Override
  public void attach() {
    process = ServerProcess.attach(name(), pidFile(), logFile()).orElse(null);
  }
}
