package io.zhiben.hazard.criteria;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sets that {@code directory.json} names. A file that isn't understood to its last field
 * stops the start, with its name and line: a library that is half right grades wrongly.
 */
final class CriteriaFiles {
  private static final String FOLDER = "/criteria/";

  private final ObjectMapper json;
  private final Source source;

  CriteriaFiles(ObjectMapper json, Source source) {
    this.json =
        json.copy()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    this.source = source;
  }

  /** Opens a file of the library; null when there is none. */
  @FunctionalInterface
  interface Source {
    InputStream open(String name);
  }

  /** The file that names the others, in the order in which they are shown. */
  record Directory(List<String> sets) {}

  static List<CriteriaSet> ofThisBuild(ObjectMapper json) {
    return new CriteriaFiles(json, name -> CriteriaFiles.class.getResourceAsStream(FOLDER + name))
        .read();
  }

  List<CriteriaSet> read() {
    List<CriteriaSet> sets = new ArrayList<>();
    for (String id : read("directory.json", Directory.class).sets()) {
      String name = "sets/" + id + ".json";
      CriteriaSet set = read(name, CriteriaSet.class);
      if (!set.id().equals(id)) {
        throw new IllegalStateException(name + ": its id is " + set.id());
      }
      sets.add(set);
    }
    return sets;
  }

  private <T> T read(String name, Class<T> type) {
    try (InputStream in = source.open(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": there is no such file");
      }
      return json.readValue(in, type);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new IllegalStateException(name + ", line " + line + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalStateException(name + ": " + e.getMessage(), e);
    }
  }
}
