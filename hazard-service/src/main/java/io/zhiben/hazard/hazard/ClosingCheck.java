package io.zhiben.hazard.hazard;

import java.util.List;

/** What another feature holds against signing a major hazard off. Asked for passed ones only. */
public interface ClosingCheck {
  /** What has to be there before, by names; empty where nothing is missing. */
  List<String> missing(CaseFacts hazard);
}
