package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.Former;
import io.zhiben.contracts.event.HazardFormer;
import io.zhiben.contracts.event.HazardState;
import io.zhiben.reporting.HazardDraft;
import io.zhiben.reporting.States;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

/** A hazard that lives through days at random and remembers how it stood at the end of each. */
public final class PastHazard {
  private static final List<String> LEVELS = List.of("MAJOR", "GENERAL");
  private static final List<String> CATEGORIES = List.of("FIRE_EXIT", "ELECTRIC");

  /** How it stood at the end of a day. */
  public record Stood(
      Ancestry place,
      String domain,
      String level,
      LocalDate gradedOn,
      LocalDate deadline,
      String category,
      String listed) {}

  public final UUID enterprise;
  public final LocalDate foundOn;
  public final List<HazardState> told = new ArrayList<>();
  private final UUID id = UUID.randomUUID();
  private final LocalDate recordedOn;
  private final TreeMap<LocalDate, Stood> ends = new TreeMap<>();
  private Stood now;
  private LocalDate verifiedOn;
  private LocalDate signedOffOn;
  private List<HazardFormer> former = List.of();

  /** Found on that day, and recorded then or a little later. */
  public PastHazard(Random random, UUID enterprise, Ancestry place, LocalDate foundOn) {
    this.enterprise = enterprise;
    this.foundOn = foundOn;
    this.recordedOn = foundOn.plusDays(random.nextInt(4) == 0 ? 2 : 0);
    this.now = new Stood(place, "D11", null, null, null, pick(random, CATEGORIES), null);
    tell(recordedOn);
  }

  private static <T> T pick(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Whether it was known on that day, by the day of finding. */
  public boolean isFoundBy(LocalDate day) {
    return !foundOn.isAfter(day);
  }

  public boolean isOpenOn(LocalDate day) {
    return isFoundBy(day) && (signedOffOn == null || signedOffOn.isAfter(day));
  }

  /** How it stood at the end of that day; before it was recorded as it stood first. */
  public Stood on(LocalDate day) {
    return day.isBefore(ends.firstKey())
        ? ends.firstEntry().getValue()
        : ends.floorEntry(day).getValue();
  }

  /** Lives through a day: nothing, one change or several. */
  public void live(Random random, LocalDate day, List<Ancestry> places) {
    if (day.isBefore(recordedOn) || (signedOffOn != null && signedOffOn.isBefore(day))) {
      return;
    }
    int changes = Math.max(0, random.nextInt(8) - 5);
    for (int i = 0; i < changes && signedOffOn == null; i++) {
      change(random, day, places);
    }
    ends.put(day, now);
  }

  private void change(Random random, LocalDate day, List<Ancestry> places) {
    Stood was = now;
    boolean completed = false;
    if (now.level() == null && random.nextInt(3) > 0) {
      verifiedOn = day;
      now =
          new Stood(
              now.place(),
              now.domain(),
              pick(random, LEVELS),
              day.isAfter(recordedOn) ? day : null,
              day.plusDays(random.nextInt(12)),
              now.category(),
              now.listed());
      completed = true;
    } else {
      boolean graded = now.level() != null;
      switch (random.nextInt(graded ? 6 : 2)) {
        case 0 -> now = moved(pick(random, places), pick(random, List.of("D11", "D12")));
        case 1 -> now = graded(now.level(), now.deadline(), pick(random, CATEGORIES), now.listed());
        case 2 -> now = graded(pick(random, LEVELS), now.deadline(), now.category(), now.listed());
        case 3 ->
            now =
                graded(
                    now.level(),
                    now.deadline().plusDays(random.nextInt(9)),
                    now.category(),
                    now.listed());
        case 4 ->
            now =
                graded(
                    now.level(),
                    now.deadline(),
                    now.category(),
                    now.listed() == null ? "DISTRICT" : null);
        default -> signedOffOn = day;
      }
    }
    if (!completed && !was.equals(now)) {
      HazardFormer before =
          new HazardFormer(
              day,
              was.place(),
              was.domain(),
              was.level(),
              was.gradedOn(),
              was.deadline(),
              was.category(),
              was.listed());
      former = Former.noted(former, before, recordedOn);
    }
    tell(day);
  }

  private Stood moved(Ancestry place, String domain) {
    return new Stood(
        place, domain, now.level(), now.gradedOn(), now.deadline(), now.category(), now.listed());
  }

  private Stood graded(String level, LocalDate deadline, String category, String listed) {
    return new Stood(now.place(), now.domain(), level, now.gradedOn(), deadline, category, listed);
  }

  private void tell(LocalDate day) {
    String open = now.level() == null ? "REPORTED" : "ASSIGNED";
    Instant verifiedAt = verifiedOn == null ? null : States.noon(verifiedOn);
    told.add(
        new HazardDraft(id, now.place(), enterprise, foundOn)
            .version(told.size())
            .number("N")
            .level(now.level())
            .domain(now.domain())
            .state(signedOffOn == null ? open : "SIGNED_OFF")
            .recorded(States.noon(recordedOn))
            .assigned(verifiedAt, verifiedAt, now.deadline())
            .signedOff(signedOffOn == null ? null : States.noon(day))
            .listed(now.listed())
            .category(now.category())
            .former(former)
            .told());
  }
}
