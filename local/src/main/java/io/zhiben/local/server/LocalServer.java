package io.zhiben.local.server;

import java.nio.file.Path;
import java.util.List;

/** One of the three servers of a set. */
public interface LocalServer {
  /** As shown to people. */
  String name();

  /** The ports on loopback that it takes. */
  List<Integer> ports();

  /** Unpacks and builds what is needed, once for all sets. */
  void prepare(Progress progress);

  /** Starts the process and waits until it answers. */
  void start(Progress progress);

  /** The process, or null when it was never started. */
  ServerProcess process();

  Path pidFile();

  Path logFile();

  /** Takes up the process that another JVM started. */
  void attach();

  /**
   * Stops the process, whoever started it: another JVM may have restarted it meanwhile.
   *
   * @return whether there was one
   */
  default boolean stop() {
    attach();
    if (process() == null) {
      return false;
    }
    process().stop();
    return true;
  }
}
