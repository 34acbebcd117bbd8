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
import java.util.List;

/**
 * Reads a pack and refuses it with all its faults, each with its line, rather than with the first.
 */
public final class PlanPackReader {
  private static final String FOLDER = "/plans/";

  private final ObjectMapper yaml =
      JsonMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
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
    this.schema = factory.getSchema(resource("plan-pack.schema.json"), config);
  }

  /** The packs that come with this build, in the order of {@code packs.txt}. */
  public List<PlanPack> shipped() {
    return shippedNames().stream().map(name -> read(name, resource(name + "/plan.yaml"))).toList();
  }

  /** Text of a pack that comes with this build. */
  public String shippedText(String name) {
    return resource(name + "/plan.yaml");
  }

  /** Names of the packs that come with this build. */
  public List<String> shippedNames() {
    return resource("packs.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * @param name what to call the pack in a refusal, e.g. its file
   * @throws InvalidPlanPack with every fault that was found
   */
  public PlanPack read(String name, String text) {
    List<Fault> faults = new ArrayList<>();
    try {
      JsonNode tree = located.readTree(text, InputFormat.YAML);
      schema.validate(tree).stream().map(PlanPackReader::fault).forEach(faults::add);
      refuse(name, faults);
      PlanPack pack = yaml.readValue(text, PlanPack.class);
      faults.addAll(new PlanPackRules(pack, tree).faults());
      refuse(name, faults);
      return pack;
    } catch (JsonProcessingException e) {
      throw unreadable(name, e);
    } catch (IllegalArgumentException e) {
      // the tree reader wraps what the parser says
      throw e.getCause() instanceof JsonProcessingException cause ? unreadable(name, cause) : e;
    } catch (IOException e) {
      throw e.getCause() instanceof JsonProcessingException cause
          ? unreadable(name, cause)
          : new UncheckedIOException(e);
    }
  }

  private static InvalidPlanPack unreadable(String name, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    return new InvalidPlanPack(
        name, List.of(new Fault(at == null ? 0 : at.getLineNr(), "/", e.getOriginalMessage())));
  }

  private static void refuse(String name, List<Fault> faults) {
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparingInt(Fault::line).thenComparing(Fault::path));
      throw new InvalidPlanPack(name, faults);
    }
  }

  private static Fault fault(ValidationMessage message) {
    String path = message.getInstanceLocation().toString();
    return new Fault(
        lineOf(message.getInstanceNode()), path, message.getMessage().replace(path + ": ", ""));
  }

  static int lineOf(JsonNode node) {
    JsonLocation at = node == null ? null : JsonNodes.tokenLocationOf(node);
    return at == null ? 0 : at.getLineNr();
  }

  private static String resource(String path) {
    try (InputStream in = PlanPackReader.class.getResourceAsStream(FOLDER + path)) {
      if (in == null) {
        throw new IllegalStateException("no such resource: " + FOLDER + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
