package io.zhiben.plans;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Changes one entry of a pack's text and leaves the rest as it was written, with its comments. The
 * text must be a good pack's; whether the changed one is, the reader says.
 */
public final class PackEdit {
  private static final int MOST_CHARACTERS = 8 * 1024 * 1024;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .build());

  private PackEdit() {}

  /**
   * Puts an entry in the place of the one with that key; at the end of the list where there is
   * none.
   *
   * @param list one of {@link PackEntries#LISTS}
   */
  public static String put(String text, String list, String key, JsonNode value) {
    MappingNode root = root(text);
    Optional<Node> found = value(root, list);
    if (found.isEmpty()) {
      int at = PackText.endOfFirst(text);
      String before = text.substring(0, at);
      return before
          + (before.endsWith("\n") ? "" : "\n")
          + "\n"
          + list
          + ":\n  - "
          + block(value, 4)
          + "\n"
          + text.substring(at);
    }
    SequenceNode sequence = (SequenceNode) found.get();
    Optional<Node> entry = entry(sequence, list, key);
    if (entry.isPresent()) {
      return replaced(text, sequence, entry.get(), value);
    }
    return added(text, sequence, value);
  }

  private static String replaced(String text, SequenceNode sequence, Node entry, JsonNode value) {
    int column = entry.getStartMark().getColumn();
    String written = isFlow(sequence) ? json(value) : block(value, column);
    return splice(text, start(text, entry), end(text, entry), written);
  }

  private static String added(String text, SequenceNode sequence, JsonNode value) {
    if (sequence.getValue().isEmpty()) {
      return splice(text, start(text, sequence), end(text, sequence), "\n  - " + block(value, 4));
    }
    int at = end(text, sequence.getValue().getLast());
    if (isFlow(sequence)) {
      return splice(text, at, at, ", " + json(value));
    }
    int column = sequence.getStartMark().getColumn();
    return splice(text, at, at, "\n" + " ".repeat(column) + "- " + block(value, column + 2));
  }

  /** Takes an entry out; the same text where there is none with that key. */
  public static String remove(String text, String list, String key) {
    Optional<Node> found = value(root(text), list);
    Optional<Node> entry = found.flatMap(node -> entry((SequenceNode) node, list, key));
    if (entry.isEmpty()) {
      return text;
    }
    SequenceNode sequence = (SequenceNode) found.get();
    if (sequence.getValue().size() == 1) {
      return splice(text, start(text, sequence), end(text, sequence.getValue().getLast()), "[]");
    }
    int from = start(text, entry.get());
    int to = end(text, entry.get());
    if (isFlow(sequence)) {
      boolean last = sequence.getValue().getLast().equals(entry.get());
      int comma = last ? text.lastIndexOf(',', from) : text.indexOf(',', to);
      return last ? splice(text, comma, to, "") : splice(text, from, comma + 1, "");
    }
    int dash = text.lastIndexOf('-', from - 1);
    int line = text.lastIndexOf('\n', dash);
    return splice(text, line, to, "");
  }

  /**
   * Says a key of the head anew.
   *
   * @param value null to take the key out
   */
  public static String head(String text, String key, JsonNode value) {
    MappingNode root = root(text);
    Optional<NodeTuple> found = tuple(root, key);
    if (found.isPresent()) {
      Node old = found.get().getValueNode();
      if (value != null) {
        return splice(text, start(text, old), end(text, old), json(value));
      }
      int line = text.lastIndexOf('\n', start(text, found.get().getKeyNode()));
      return splice(text, line < 0 ? 0 : line, end(text, old), "");
    }
    if (value == null) {
      return text;
    }
    int at = end(text, value(root, "id").orElseThrow());
    int line = text.indexOf('\n', at);
    int where = line < 0 ? text.length() : line;
    return splice(text, where, where, "\n" + key + ": " + json(value));
  }

  private static MappingNode root(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return (MappingNode) new Yaml(options).compose(new StringReader(text));
  }

  private static Optional<NodeTuple> tuple(MappingNode node, String key) {
    return node.getValue().stream()
        .filter(tuple ->
            tuple.getKeyNode() instanceof ScalarNode scalar && scalar.getValue().equals(key))
        .findFirst();
  }

  private static Optional<Node> value(MappingNode node, String key) {
    return tuple(node, key).map(NodeTuple::getValueNode);
  }

  private static Optional<Node> entry(SequenceNode sequence, String list, String key) {
    return sequence.getValue().stream()
        .filter(node -> node instanceof MappingNode mapping && keyOf(list, mapping).equals(key))
        .findFirst();
  }

  private static String keyOf(String list, MappingNode node) {
    return PackEntries.keyOf(list, asJson(node));
  }

  /** Only what tells entries apart: scalars, and lists of them. */
  private static JsonNode asJson(MappingNode node) {
    var json = JSON.createObjectNode();
    for (NodeTuple tuple : node.getValue()) {
      String key = ((ScalarNode) tuple.getKeyNode()).getValue();
      if (tuple.getValueNode() instanceof ScalarNode scalar) {
        json.put(key, scalar.getValue());
      } else if (tuple.getValueNode() instanceof SequenceNode sequence) {
        var list = json.putArray(key);
        sequence.getValue().stream()
            .filter(ScalarNode.class::isInstance)
            .forEach(each -> list.add(((ScalarNode) each).getValue()));
      }
    }
    return json;
  }

  private static boolean isFlow(CollectionNode<?> node) {
    return node.getFlowStyle() == DumperOptions.FlowStyle.FLOW;
  }

  private static int start(String text, Node node) {
    return text.offsetByCodePoints(0, node.getStartMark().getIndex());
  }

  /**
   * The end of what is written: a block's own end mark stands only after the comments that follow.
   */
  private static int end(String text, Node node) {
    List<Node> inner =
        switch (node) {
          case MappingNode mapping when !isFlow(mapping) ->
              mapping.getValue().stream().map(NodeTuple::getValueNode).toList();
          case SequenceNode sequence when !isFlow(sequence) -> sequence.getValue();
          default -> List.of();
        };
    if (!inner.isEmpty()) {
      return end(text, inner.getLast());
    }
    int end = text.offsetByCodePoints(0, node.getEndMark().getIndex());
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static String splice(String text, int from, int to, String written) {
    return text.substring(0, from) + written + text.substring(to);
  }

  private static String json(JsonNode value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a block whose first line stands at that column already. */
  private static String block(JsonNode value, int column) {
    try {
      return YAML.writeValueAsString(value)
          .stripTrailing()
          .replace("\n", "\n" + " ".repeat(column));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
