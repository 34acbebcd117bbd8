package io.zhiben.hazard.legacy;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The numbers of the paper registers that were taken over, each once a town. Asked only for the
 * towns of enterprises that the caller reaches.
 */
@ApplicationScoped
class LegacyNumbers {
  private final Database database;
  private final LegacyRows rows;

  LegacyNumbers(Database database, LegacyRows rows) {
    this.database = database;
    this.rows = rows;
  }

  /** A number within its town. */
  record Key(String town, String number) {
    static Key of(LegacyEntry entry) {
      return new Key(entry.town(), entry.number());
    }
  }

  /** The hashes of what stands under these numbers; numbers that nobody took over are left out. */
  @Transactional(Transactional.TxType.MANDATORY)
  Map<Key, String> known(Collection<Key> keys) {
    Map<Key, String> known = new HashMap<>();
    if (keys.isEmpty()) {
      return known;
    }
    List<String> numbers = keys.stream().map(Key::number).distinct().toList();
    database
        .query(
            "select town_code, paper_number, content_hash from legacy_number where paper_number in ("
                + String.join(", ", Collections.nCopies(numbers.size(), "?"))
                + ")",
            row -> Map.entry(new Key(row.getString(1), row.getString(2)), row.getString(3)),
            numbers.toArray())
        .forEach(found -> known.put(found.getKey(), found.getValue()));
    known.keySet().retainAll(keys);
    return known;
  }

  /** The unique key refuses a number that another import took over meanwhile. */
  @Transactional(Transactional.TxType.MANDATORY)
  void add(LegacyEntry entry, UUID hazardId) {
    database.update(
        "insert into legacy_number (town_code, paper_number, content_hash, hazard_id)"
            + " values (?, ?, ?, ?)",
        entry.town(),
        entry.number(),
        hash(entry),
        hazardId);
  }

  /** Tells whether two rows say the same. */
  String hash(LegacyEntry entry) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(rows.write(entry).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
