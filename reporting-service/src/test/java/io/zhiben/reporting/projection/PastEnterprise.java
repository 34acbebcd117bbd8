package io.zhiben.reporting.projection;

import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseFormer;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.contracts.event.Former;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** An enterprise that changes at random and remembers what it was at the end of each day. */
public final class PastEnterprise {
  private static final List<String> TAGS = List.of("aboveScale", "crowdedPlace");

  /** What it was at the end of a day. */
  public record Was(
      Ancestry place, String domain, String industry, Set<String> tags, String status) {}

  public final UUID id = UUID.randomUUID();
  public final List<EnterpriseState> told = new ArrayList<>();
  private final String code;
  private final LocalDate registeredOn;
  private final TreeMap<LocalDate, Was> ends = new TreeMap<>();
  private Was now;
  private List<EnterpriseFormer> former = List.of();

  public PastEnterprise(String code, Ancestry place, LocalDate registeredOn) {
    this.code = code;
    this.registeredOn = registeredOn;
    this.now = new Was(place, "D11", "R90", Set.of("aboveScale"), "ACTIVE");
    tell();
  }

  /** What it was at the end of that day; null where it wasn't registered. */
  public Was on(LocalDate day) {
    return day.isBefore(registeredOn) ? null : ends.floorEntry(day).getValue();
  }

  public void live(Random random, LocalDate day, List<Ancestry> places) {
    if (day.isBefore(registeredOn)) {
      return;
    }
    for (int i = Math.max(0, random.nextInt(12) - 9); i > 0; i--) {
      change(random, day, places);
    }
    ends.put(day, now);
  }

  private void change(Random random, LocalDate day, List<Ancestry> places) {
    Was was = now;
    now =
        new Was(
            random.nextInt(3) == 0 ? places.get(random.nextInt(places.size())) : was.place(),
            random.nextInt(3) == 0 ? "D12" : was.domain(),
            random.nextInt(3) == 0 ? "C25" : was.industry(),
            random.nextBoolean() ? Set.of(TAGS.get(random.nextInt(TAGS.size()))) : was.tags(),
            random.nextInt(6) == 0 ? "SUSPENDED" : "ACTIVE");
    if (!was.equals(now)) {
      former =
          Former.noted(
              former,
              new EnterpriseFormer(
                  day, was.place(), was.domain(), was.industry(), was.tags(), was.status()),
              registeredOn);
    }
    tell();
  }

  private void tell() {
    told.add(
        new EnterpriseState(
            id,
            told.size(),
            now.place(),
            code,
            "企业" + code,
            "ENTERPRISE",
            now.industry(),
            now.tags(),
            "SMALL",
            now.status(),
            now.domain(),
            List.of(),
            List.of(),
            registeredOn,
            null,
            null,
            former));
  }
}
