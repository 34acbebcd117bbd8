package io.zhiben.reporting.plan;

import io.zhiben.plans.InvalidPlanPack;
import io.zhiben.plans.PackText;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPackReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** The texts of all packs: those of this build and those of the configured folder. */
@ApplicationScoped
class PlanSources {
  private static final Logger LOG = Logger.getLogger(PlanSources.class);
  private static final String FILE = "plan.yaml";

  private final PlanPackReader reader = new PlanPackReader();
  private final PlansConfig config;

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
    texts.forEach(reader::read);
    config.folder().ifPresent(folder -> readableIn(folder).forEach(texts::put));
    return texts;
  }

  PlanPack parse(String name, String text) {
    return reader.read(name, text);
  }

  private Map<String, String> readableIn(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : filesIn(folder)) {
      String name = file.getParent().getFileName().toString();
      try {
        String text = PackText.in(file.getParent());
        PlanPack pack = reader.read(name, text);
        if (pack.id().equals(name)) {
          texts.put(name, text);
        } else {
          LOG.errorf("plan %s is left out: its id is %s", name, pack.id());
        }
      } catch (InvalidPlanPack e) {
        LOG.errorf("plan %s is left out: %s", name, e.getMessage());
      } catch (UncheckedIOException e) {
        LOG.errorf("plan %s is left out: it cannot be read (%s)", name, e);
      }
    }
    return texts;
  }

  private static List<Path> filesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      LOG.errorf("the folder of plans %s doesn't exist", folder);
      return List.of();
    }
    try (var packs = Files.list(folder)) {
      return packs.map(pack -> pack.resolve(FILE)).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
