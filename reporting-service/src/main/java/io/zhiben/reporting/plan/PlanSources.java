package io.zhiben.reporting.plan;

import io.zhiben.plans.InvalidPlanPack;
import io.zhiben.plans.PackSet;
import io.zhiben.plans.PackText;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The texts of all packs: those of this build and those of the configured folder. */
@ApplicationScoped
class PlanSources {
  private static final Logger LOG = Logger.getLogger(PlanSources.class);

  private final PlanPackReader reader = new PlanPackReader();
  private final PlansConfig config;
  private final Map<String, PlanPack> parsed = new ConcurrentHashMap<>();

  PlanSources(PlansConfig config) {
    this.config = config;
  }

  /**
   * The readable packs by name. A bad pack of the folder is reported and left out, so that its
   * former version stays in force; a bad pack of the build itself is a fault.
   */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    reader.shippedNames().forEach(name -> texts.put(name, reader.shippedText(name)));
    texts.forEach(this::parse);
    refuseCircles(texts).values().stream()
        .findFirst()
        .ifPresent(fault -> {
          throw fault;
        });
    Map<String, String> shipped = Map.copyOf(texts);
    config.folder().ifPresent(folder -> readableIn(folder).forEach(texts::put));
    // what is left out may be the parent of another one
    Map<String, InvalidPlanPack> refused = refuseCircles(texts);
    while (!refused.isEmpty()) {
      refused.forEach((name, fault) -> {
        LOG.errorf("plan %s is left out: %s", name, fault.getMessage());
        if (shipped.containsKey(name) && !shipped.get(name).equals(texts.get(name))) {
          texts.put(name, shipped.get(name));
        } else {
          texts.remove(name);
        }
      });
      refused = refuseCircles(texts);
    }
    return texts;
  }

  private Map<String, InvalidPlanPack> refuseCircles(Map<String, String> texts) {
    List<PlanPack> packs = new ArrayList<>();
    texts.forEach((name, text) -> packs.add(parse(name, text)));
    return PackSet.refused(reader, packs, texts);
  }

  /** A pack out of its text; the same text is read once. */
  PlanPack parse(String name, String text) {
    return parsed.computeIfAbsent(PlanStore.hash(text), hash -> reader.read(name, text));
  }

  private Map<String, String> readableIn(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path pack : packsIn(folder)) {
      String name = pack.getFileName().toString();
      try {
        String text = PackText.in(pack);
        String id = parse(name, text).id();
        if (id.equals(name)) {
          texts.put(name, text);
        } else {
          LOG.errorf("plan %s is left out: its id is %s", name, id);
        }
      } catch (InvalidPlanPack e) {
        LOG.errorf("plan %s is left out: %s", name, e.getMessage());
      } catch (UncheckedIOException e) {
        LOG.errorf("plan %s is left out: it cannot be read (%s)", name, e);
      }
    }
    return texts;
  }

  private static List<Path> packsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      LOG.errorf("the folder of plans %s doesn't exist", folder);
      return List.of();
    }
    try (var packs = Files.list(folder)) {
      return packs.filter(PackText::isMeant).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
