package io.zhiben.reporting.thing;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.Things;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The things that other parts of this service keep, by what a plan asks of them. */
@ApplicationScoped
public class OwnThings {
  private final Instance<ThingsSource> sources;

  OwnThings(@Any Instance<ThingsSource> sources) {
    this.sources = sources;
  }

  /** Those up to a day that meet the conditions; none where nothing keeps such things. */
  public List<Thing> until(
      Things things, Map<String, Object> where, PlanPack plan, RegionState region, LocalDate asOf) {
    return sources.stream()
        .filter(source -> source.things() == things)
        .flatMap(source -> source.until(plan, region, asOf).stream())
        .filter(thing -> meets(thing, where))
        .toList();
  }

  /** Whether a thing meets the conditions. */
  public static boolean meets(Thing thing, Map<String, Object> where) {
    return where.entrySet().stream()
        .allMatch(asked -> meets(thing.fields().get(asked.getKey()), asked.getValue()));
  }

  private static boolean meets(Object held, Object asked) {
    if (asked instanceof Collection<?> choices) {
      return choices.stream().anyMatch(choice -> meets(held, choice));
    }
    if (held instanceof Collection<?> many) {
      return many.stream().anyMatch(one -> meets(one, asked));
    }
    if (asked instanceof Boolean flag) {
      return flag == Boolean.TRUE.equals(held);
    }
    if (asked instanceof Number number) {
      return held instanceof Number other && other.doubleValue() == number.doubleValue();
    }
    return Objects.equals(held, asked);
  }
}
