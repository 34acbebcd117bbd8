package io.zhiben.e2e.figures;

import io.zhiben.e2e.suite.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The steps by which hazards of a tenant come to their ends; each is taken on the suite's day. */
final class HazardFates {
  private static final String CLAUSE = "mem-10-2023/13.1";
  private static final String LISTINGS = "/api/hazard/v1/listings";

  /** Started, rectified, seen again and signed off. */
  private static final int AFTER_EXTENSION = 4;

  private final Tenant tenant;
  private final Random random;

  /** Ids of listings by their hazards. */
  private final Map<String, String> listings = new HashMap<>();

  HazardFates(Tenant tenant, Random random) {
    this.tenant = tenant;
    this.random = random;
  }

  /** How a hazard ends. */
  enum Fate {
    REPORTED,
    REJECTED,
    TRANSFERRED,
    VERIFIED,
    WITHDRAWN,
    REGRADED,
    ASSIGNED,
    LISTED,
    LATE,
    EXTENDED,
    NOT_EXTENDED,
    RECTIFYING,
    RECTIFIED,
    SENT_BACK,
    SIGNED_OFF,
    REOPENED,
    DELISTED;

    /** Whether its government has it listed (挂牌督办), which is for major ones alone. */
    boolean isListed() {
      return this == LISTED || this == DELISTED;
    }

    /**
     * How many of its steps belong to the first day: with some, so that they are late afterwards,
     * and that an extension is asked for in time.
     */
    int stepsAtOnce(Random random, int steps) {
      return switch (this) {
        case LATE, NOT_EXTENDED -> steps;
        case EXTENDED -> steps - AFTER_EXTENSION;
        default -> random.nextInt(steps + 1);
      };
    }
  }

  /** In their order. */
  List<Runnable> steps(String hazard, Fate fate) {
    Actor officer = tenant.officer();
    List<Runnable> steps = new ArrayList<>();
    switch (fate) {
      case REPORTED -> {
        return steps;
      }
      case REJECTED -> {
        steps.add(() -> Steps.take(officer, hazard, "reject", Map.of("reason", "不属于隐患")));
        return steps;
      }
      case TRANSFERRED -> {
        steps.add(() -> transfer(hazard));
        return steps;
      }
      default -> {
        // goes on below
      }
    }
    boolean major = random.nextBoolean() || fate.isListed();
    steps.add(() -> Steps.take(officer, hazard, "verify", level(major)));
    if (fate == Fate.WITHDRAWN) {
      steps.add(() -> Steps.take(officer, hazard, "withdraw", Map.of("reason", "重复上报")));
    }
    if (fate == Fate.REGRADED) {
      Map<String, Object> other = new HashMap<>(level(!major));
      other.put("reason", "复核后调整");
      steps.add(() -> Steps.take(officer, hazard, "regrade", other));
    }
    if (fate.compareTo(Fate.ASSIGNED) < 0) {
      return steps;
    }
    if (major) {
      steps.add(() -> Steps.take(officer, hazard, "plan", elements()));
    }
    steps.add(() -> assign(hazard, fate));
    if (fate.isListed()) {
      steps.add(() -> list(hazard));
    }
    steps.addAll(afterAssigning(hazard, fate, major));
    return steps;
  }

  private List<Runnable> afterAssigning(String hazard, Fate fate, boolean major) {
    Actor officer = tenant.officer();
    Actor second = tenant.second();
    List<Runnable> steps = new ArrayList<>();
    if (fate == Fate.EXTENDED || fate == Fate.NOT_EXTENDED) {
      steps.add(() -> ask(hazard));
      steps.add(() -> decide(hazard, fate == Fate.EXTENDED));
    }
    boolean rectified = fate.compareTo(Fate.RECTIFIED) >= 0 || fate == Fate.EXTENDED;
    // a small thing is put right without saying that one starts
    boolean skipped = !major && fate != Fate.EXTENDED && random.nextBoolean();
    if (fate == Fate.RECTIFYING || (rectified && !skipped)) {
      steps.add(() -> Steps.take(officer, hazard, "start", Map.of()));
    }
    if (rectified) {
      steps.add(() -> rectify(hazard));
    }
    if (fate == Fate.SENT_BACK) {
      steps.add(() -> Steps.take(second, hazard, "return", Map.of("reason", "整改不彻底")));
    }
    if (fate.compareTo(Fate.SIGNED_OFF) >= 0 || fate == Fate.EXTENDED) {
      steps.add(
          () -> Steps.take(second, hazard, "reinspect", Map.of("passed", true, "note", "复查合格")));
      if (fate == Fate.DELISTED) {
        steps.add(() -> delist(hazard));
      }
      steps.add(() -> Steps.take(second, hazard, "sign-off", Map.of("note", "同意销号")));
    }
    if (fate == Fate.REOPENED) {
      steps.add(() -> reopen(hazard));
    }
    return steps;
  }

  private static Map<String, ?> level(boolean major) {
    return major ? Map.of("level", "MAJOR", "clauseId", CLAUSE) : Map.of("level", "GENERAL");
  }

  /** To another department, where the place has one that doesn't deal with it already. */
  private void transfer(String hazard) {
    Actor officer = tenant.officer();
    List<String> receivers = officer.read(hazard + "/receivers").getList("code");
    if (!receivers.isEmpty()) {
      Steps.take(officer, hazard, "transfer", Map.of("to", receivers.getFirst(), "reason", "职责所在"));
    }
  }

  private Map<String, ?> elements() {
    return Map.of(
        "responsible", "分管安全负责人",
        "measures", "停用并辨识建账",
        "fundsFen", 1_200_000,
        "deadline", today().plusDays(20).toString(),
        "contingency", "停用期间专人值守");
  }

  /** Those that are to be late or extended have little time. */
  private void assign(String hazard, Fate fate) {
    boolean soon = fate == Fate.LATE || fate == Fate.EXTENDED || fate == Fate.NOT_EXTENDED;
    LocalDate deadline = today().plusDays(soon ? 2 : 1 + random.nextInt(30));
    Steps.take(tenant.officer(), hazard, "assign", Map.of("deadline", deadline.toString()));
  }

  private void ask(String hazard) {
    Steps.take(
        tenant.officer(),
        hazard,
        "ask-extension",
        Map.of("until", today().plusDays(40).toString(), "reason", "设备到货推迟"));
  }

  private void decide(String hazard, boolean granted) {
    Steps.take(
        tenant.leader(),
        hazard,
        "decide-extension",
        Map.of("granted", granted, "reason", granted ? "情况属实" : "理由不足"));
  }

  private void rectify(String hazard) {
    Actor officer = tenant.officer();
    String photo = Steps.photo(officer, hazard, "AFTER");
    Steps.take(
        officer,
        hazard,
        "rectify",
        Map.of("measures", "已整改到位", "costFen", 20_000, "photoIds", List.of(photo)));
  }

  private void list(String hazard) {
    String id = hazard.substring(hazard.lastIndexOf('/') + 1);
    listings.put(
        hazard,
        tenant
            .leader()
            .create(
                LISTINGS,
                Map.of(
                    "hazardIds",
                    List.of(id),
                    "supervisingUnit",
                    "安委会办公室",
                    "reason",
                    "重大事故隐患",
                    "deadline",
                    today().plusDays(60).toString(),
                    "publicity",
                    "INTERNAL"))
            .getString("id"));
  }

  /** After its measures; by a leader, where an officer accepted. */
  private void delist(String hazard) {
    Actor officer = tenant.officer();
    String listing = LISTINGS + "/" + listings.get(hazard);
    int measures = officer.read(listing).getList("measures").size();
    for (int i = 1; i <= measures; i++) {
      Steps.take(officer, listing, "measures/" + i, Map.of("note", "已落实"));
    }
    Steps.take(officer, listing, "accept", Map.of("passed", true, "note", "现场验收合格"));
    Steps.take(
        tenant.leader(),
        listing,
        "delist",
        Map.of("reason", "整改到位", "fundingNote", "企业自筹", "evidence", "验收意见书"));
  }

  private void reopen(String hazard) {
    Steps.take(
        tenant.officer(),
        hazard,
        "reopen",
        Map.of("description", "同一问题再次出现", "foundOn", today().toString()));
  }

  private LocalDate today() {
    return tenant.suite().day();
  }
}
