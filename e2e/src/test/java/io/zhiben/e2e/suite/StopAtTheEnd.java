package io.zhiben.e2e.suite;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Stops the suite after the last test, while the build still waits for it. */
public final class StopAtTheEnd implements LauncherSessionListener {
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    LiveSuite.stop();
  }
}
