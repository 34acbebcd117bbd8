package io.zhiben.plans;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import io.zhiben.plans.InvalidPlanPack.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Reads a pack and refuses it with all its faults, each with its line, rather than with the first.
 */
public final class PlanPackReader {
  private static final String FOLDER = "/plans/";
  private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

  /** A line that begins or ends a document of YAML. */
  private static final Pattern DOCUMENT = Pattern.compile("(---|\\.\\.\\.)(\\s.*)?");

  private final ObjectMapper yaml =
      JsonMapper.builder(
              YAMLFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .loaderOptions(limits())
                  .build())
          .addModule(new JavaTimeModule())
          .build();
  private final JsonNodeReader located =
      JsonNodeReader.builder().yamlMapper(yaml).locationAware().build();
  private final JsonSchema schema;

  public PlanPackReader() {
    var factory =
        JsonSchemaFactory.getInstance(
            VersionFlag.V202012, builder -> builder.jsonNodeReader(located));
    var config = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
    this.schema = factory.getSchema(text("plan-pack.schema.json"), config);
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return options;
  }

  /** The packs that come with this build, in the order of {@code packs.txt}. */
  public List<PlanPack> shipped() {
    return shippedNames().stream().map(name -> read(name, shippedText(name))).toList();
  }

  /** Text of a pack that comes with this build. */
  public String shippedText(String name) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String file : PackText.FILES) {
      String text = resource(name + "/" + file);
      if (text != null) {
        files.put(file, text);
      }
    }
    return PackText.of(files);
  }

  /** Names of the packs that come with this build. */
  public List<String> shippedNames() {
    return text("packs.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * @param name what to call the pack in a refusal, e.g. its folder
   * @param text of its files, see {@link PackText}
   * @throws InvalidPlanPack with every fault that was found
   */
  public PlanPack read(String name, String text) {
    List<Fault> faults = new ArrayList<>(furtherDocuments(text));
    refuse(name, faults);
    try {
      JsonNode tree = located.readTree(text, InputFormat.YAML);
      if (tree == null || tree.isMissingNode()) {
        throw new InvalidPlanPack(name, List.of(Fault.at(text, 1, "/", "says nothing")));
      }
      schema.validate(tree).stream().map(message -> fault(text, message)).forEach(faults::add);
      refuse(name, faults);
      PlanPack pack = yaml.readValue(text, PlanPack.class);
      faults.addAll(new PlanPackRules(pack, tree, text).faults());
      refuse(name, faults);
      return pack;
    } catch (JsonProcessingException e) {
      throw unreadable(name, text, e);
    } catch (IllegalArgumentException e) {
      // the tree reader wraps what the parser says
      throw e.getCause() instanceof JsonProcessingException cause
          ? unreadable(name, text, cause)
          : e;
    } catch (IOException e) {
      throw e.getCause() instanceof JsonProcessingException cause
          ? unreadable(name, text, cause)
          : new UncheckedIOException(e);
    }
  }

  /**
   * A pack is one document. What stands behind the mark of another one would be left out unseen, so
   * that half of a pack were loaded.
   */
  private static List<Fault> furtherDocuments(String text) {
    List<Fault> faults = new ArrayList<>();
    boolean begun = false;
    int line = 0;
    for (String each : text.lines().toList()) {
      line++;
      boolean mark = DOCUMENT.matcher(each).matches();
      if (mark && begun) {
        faults.add(Fault.at(text, line, "/", "begins another document, and a pack is one"));
      }
      begun |= mark || !each.isBlank() && !each.strip().startsWith("#") && !each.startsWith("%");
    }
    return faults;
  }

  /**
   * What is wrong with a text; empty for a good pack.
   *
   * @param name what to call the pack
   */
  public List<Fault> faults(String name, String text) {
    try {
      read(name, text);
      return List.of();
    } catch (InvalidPlanPack e) {
      return e.faults();
    }
  }

  /** The schema as it is published. */
  public static String publishedSchema() {
    return text("plan-pack.schema.json");
  }

  static List<String> catalogueRows() {
    return text("catalogue-rows.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /** A good pack as data, with the lines that its parts stand on. */
  JsonNode tree(String text) {
    try {
      return located.readTree(text, InputFormat.YAML);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A good pack as plain data. */
  JsonNode plain(String text) {
    try {
      return yaml.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A fault at a key of a good pack's head. */
  public Fault faultAt(String text, String key, String message) {
    return Fault.at(text, lineOf(tree(text).path(key)), "/" + key, message);
  }

  /** A fault at an entry of a list of a good pack. */
  public Fault faultAt(String text, String list, int index, String message) {
    return Fault.at(
        text, lineOf(tree(text).path(list).path(index)), "/" + list + "/" + index, message);
  }

  private static InvalidPlanPack unreadable(String name, String text, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return new InvalidPlanPack(
        name,
        List.of(Fault.at(text, at == null ? 0 : at.getLineNr(), "/", e.getOriginalMessage())));
  }

  private static void refuse(String name, List<Fault> faults) {
    if (!faults.isEmpty()) {
      faults.sort(
          Comparator.comparing((Fault fault) -> PackText.FILES.indexOf(fault.file()))
              .thenComparing(Fault::line)
              .thenComparing(Fault::path));
      throw new InvalidPlanPack(name, faults);
    }
  }

  private static Fault fault(String text, ValidationMessage message) {
    String path = message.getInstanceLocation().toString();
    String said = message.getMessage();
    String before = path + ": ";
    return Fault.at(
        text,
        lineOf(message.getInstanceNode()),
        path.isEmpty() ? "/" : path,
        said.startsWith(before) ? said.substring(before.length()) : said);
  }

  static int lineOf(JsonNode node) {
    JsonLocation at = node == null ? null : JsonNodes.tokenLocationOf(node);
    return at == null ? 0 : at.getLineNr();
  }

  private static String text(String path) {
    String text = resource(path);
    if (text == null) {
      throw new IllegalStateException("no such resource: " + FOLDER + path);
    }
    return text;
  }

  private static String resource(String path) {
    try (InputStream in = PlanPackReader.class.getResourceAsStream(FOLDER + path)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
