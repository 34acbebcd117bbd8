package io.zhiben.hazard.draw;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is drawn from, and how many: everything that is decided before the draw. The order in which
 * the members came doesn't count: they are sorted by id and code.
 *
 * @param weights of tags, as they were said; the members carry the weight that came of it
 */
record DrawPool(
    DrawCounts counts,
    List<PoolEnterprise> enterprises,
    List<PoolInspector> inspectors,
    Map<String, Integer> weights) {
  private static final ObjectMapper JSON = new ObjectMapper();

  DrawPool {
    enterprises = enterprises.stream().sorted(Comparator.comparing(PoolEnterprise::id)).toList();
    inspectors = inspectors.stream().sorted(Comparator.comparing(PoolInspector::code)).toList();
    weights = Map.copyOf(weights);
  }

  /** The text that is hashed, kept and published. */
  String canonical() {
    return CanonicalJson.of(JSON.valueToTree(this));
  }

  String hash() {
    return Sha256.hex(canonical());
  }

  static DrawPool parse(String canonical) {
    try {
      return JSON.readValue(canonical, DrawPool.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
