package io.zhiben.local.server;

import java.io.PrintStream;
import java.util.Locale;

/** Lines that say what is going on, each with the seconds since the beginning. */
public final class Progress {
  private final PrintStream out;
  private final long begin = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  public void say(String what) {
    double seconds = (System.nanoTime() - begin) / 1e9;
    synchronized (out) {
      out.printf(Locale.ROOT, "[%5.1f s] %s%n", seconds, what);
      out.flush();
    }
  }
}
