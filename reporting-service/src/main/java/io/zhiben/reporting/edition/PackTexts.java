package io.zhiben.reporting.edition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiben.plans.InvalidPlanPack;
import io.zhiben.plans.InvalidPlanPack.Fault;
import io.zhiben.plans.PackEntries;
import io.zhiben.plans.PackSet;
import io.zhiben.plans.PackText;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.FieldError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.edition.EditionCommands.PackFile;
import io.zhiben.reporting.plan.Plans;
import io.zhiben.reporting.plan.StoredPlan;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts of packs as they come from people: read whole, or refused with all their faults. */
@ApplicationScoped
class PackTexts {
  private static final int KNOWN = 50;

  private final PlanPackReader reader = new PlanPackReader();
  private final Plans plans;
  private final RegionTree regions;
  private final ObjectMapper json;

  /** The last ones that were read: a list asks for all versions of a plan, which seldom change. */
  private final Map<String, Optional<PlanPack>> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(KNOWN, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Optional<PlanPack>> eldest) {
              return size() > KNOWN;
            }
          });

  PackTexts(Plans plans, RegionTree regions, ObjectMapper json) {
    this.plans = plans;
    this.regions = regions;
    this.json = json;
  }

  /** The files as one text, in the order of their names that packs have. */
  String of(List<PackFile> files) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : PackText.FILES) {
      files.stream()
          .filter(file -> file.name().equals(name))
          .findFirst()
          .ifPresent(file -> texts.put(name, file.text()));
    }
    if (texts.size() != files.size()) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "files");
    }
    return PackText.of(texts);
  }

  List<PackFile> files(String text) {
    return PackText.split(text).entrySet().stream()
        .map(file -> new PackFile(file.getKey(), file.getValue()))
        .toList();
  }

  /**
   * @throws Problem PLAN_PACK_INVALID with each fault: its field is {@code file:line/path}
   */
  PlanPack require(String planId, String region, String text) {
    List<Fault> faults = faults(planId, region, text);
    if (!faults.isEmpty()) {
      throw Problem.of(EditionError.PLAN_PACK_INVALID, faults.size())
          .withErrors(
              faults.stream()
                  .map(fault ->
                      new FieldError(
                          fault.file() + ":" + fault.line() + fault.path(),
                          EditionError.PLAN_PACK_INVALID.name(),
                          fault.message()))
                  .toList());
    }
    return reader.read(planId, text);
  }

  /**
   * @param planId that the text must have; null for any
   * @param region that the text must have; null for any
   */
  List<Fault> faults(String planId, String region, String text) {
    PlanPack pack;
    try {
      pack = reader.read(planId == null ? "pack" : planId, text);
    } catch (InvalidPlanPack e) {
      return e.faults();
    }
    List<Fault> faults = new ArrayList<>();
    if (planId != null && !planId.equals(pack.id())) {
      faults.add(reader.faultAt(text, "id", "must be " + planId));
    }
    if (region != null && !region.equals(pack.region())) {
      faults.add(reader.faultAt(text, "region", "must be " + region));
    }
    faults.addAll(elsewhere(pack, text));
    List<PlanPack> all = new ArrayList<>(List.of(pack));
    plans.stored().stream()
        .map(StoredPlan::pack)
        .filter(other -> !other.id().equals(pack.id()))
        .forEach(all::add);
    PackSet.refused(reader, all, Map.of(pack.id(), text))
        .values()
        .forEach(refused -> faults.addAll(refused.faults()));
    return faults;
  }

  /** Units at places of others: what such a unit reports would be the figures of those places. */
  private List<Fault> elsewhere(PlanPack pack, String text) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < pack.units().size(); i++) {
      PlanPack.Unit unit = pack.units().get(i);
      boolean elsewhere =
          unit.acts()
              && regions.find(unit.region()).isPresent()
              && !regions.isWithin(unit.region(), pack.region());
      if (elsewhere) {
        faults.add(
            reader.faultAt(
                text, "units", i, "lies at " + unit.region() + ", outside the plan's place"));
      }
    }
    return faults;
  }

  PlanPack read(Edition edition) {
    return readable(edition).orElseThrow();
  }

  /** Empty for a version of a former format of packs. */
  Optional<PlanPack> readable(Edition edition) {
    return known.computeIfAbsent(
        edition.content(),
        text -> {
          try {
            return Optional.of(reader.read(edition.planId(), text));
          } catch (InvalidPlanPack e) {
            return Optional.empty();
          }
        });
  }

  /** Of a good text. */
  PlanPack read(String text) {
    return reader.read("pack", text);
  }

  List<PackEntries.Entry> entries(String text) {
    return PackEntries.of(reader, text);
  }

  /** As JSON that anybody can read; null for nothing. */
  Object plain(JsonNode value) {
    return value == null ? null : json.convertValue(value, Object.class);
  }

  /** Null for nothing. */
  JsonNode node(Object value) {
    return value == null ? null : json.valueToTree(value);
  }
}
