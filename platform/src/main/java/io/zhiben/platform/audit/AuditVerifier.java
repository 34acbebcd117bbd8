package io.zhiben.platform.audit;

import io.zhiben.platform.db.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Recomputes a chain and compares it with the checkpoints outside the database. Finds edited,
 * deleted, inserted and reordered entries by the chain, a cut tail and a rewritten chain by the
 * checkpoints.
 */
@ApplicationScoped
public class AuditVerifier {
  private static final int BATCH = 2000;

  private final Database database;
  private final String schema;

  AuditVerifier(Database database, @ConfigProperty(name = "zhiben.audit.schema") String schema) {
    this.database = database;
    this.schema = AuditSchema.checked(schema);
  }

  /**
   * One thing that is not as it should be.
   *
   * @param seq place in the chain where it shows first
   * @param fault ENTRY_MISSING, ENTRY_CHANGED, SEAL_MISSING or CHECKPOINT_DIFFERS
   */
  public record Finding(long seq, String fault) {}

  private record Row(long seq, String hash, AuditEntry entry) {}

  /**
   * @param checkpoints what the witness remembers of this chain
   * @return the faults, at most one of each kind, empty for a sound chain
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Finding> verify(List<Checkpoint> checkpoints) {
    Map<Long, String> witnessed = new TreeMap<>();
    checkpoints.forEach(checkpoint -> witnessed.put(checkpoint.seq(), checkpoint.hash()));
    List<Finding> findings = new ArrayList<>();
    String hash = AuditChain.GENESIS;
    long expected = 1;
    List<Row> rows;
    do {
      rows = page(expected - 1);
      for (Row row : rows) {
        if (row.seq() != expected) {
          add(findings, expected, "SEAL_MISSING");
          expected = row.seq();
        }
        if (row.entry() == null) {
          add(findings, row.seq(), "ENTRY_MISSING");
        } else if (!AuditChain.next(hash, row.entry()).equals(row.hash())) {
          add(findings, row.seq(), "ENTRY_CHANGED");
        }
        hash = row.hash();
        String remembered = witnessed.remove(row.seq());
        if (remembered != null && !remembered.equals(hash)) {
          add(findings, row.seq(), "CHECKPOINT_DIFFERS");
        }
        expected++;
      }
    } while (rows.size() == BATCH);
    for (Long seq : witnessed.keySet()) {
      add(findings, seq, "SEAL_MISSING");
    }
    return findings;
  }

  private static void add(List<Finding> findings, long seq, String fault) {
    if (findings.stream().noneMatch(known -> known.fault().equals(fault))) {
      findings.add(new Finding(seq, fault));
    }
  }

  private List<Row> page(long after) {
    return database.query(
        "select s.seq, s.hash, e.* from "
            + schema
            + ".audit_seal s left join "
            + schema
            + ".audit_entry e on e.id = s.entry_id where s.seq > ? order by s.seq limit "
            + BATCH,
        row ->
            new Row(
                row.getLong("seq"),
                row.getString("hash"),
                row.getObject("id") == null ? null : AuditEntry.read(row)),
        after);
  }
}
