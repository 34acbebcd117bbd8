package io.zhiben.training.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.zhiben.contracts.event.Ancestry;
import io.zhiben.contracts.event.EnterpriseState;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.time.Ids;
import io.zhiben.training.TrainingTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@TrainingTest
class DirectoryProjectionTest {
  private static final String TOWN = "120110013000";

  @Inject DirectoryProjection projection;
  @Inject Database database;

  private final UUID id = Ids.next();
  private final UUID other = Ids.next();

  @Test
  void keepsTheLatestOfSeveralStatesInOnePoll() {
    apply(state(id, 1, "一"), state(other, 1, "旁"), state(id, 2, "二"));
    assertEquals(List.of("2 二"), entry(id));
    assertEquals(List.of("1 旁"), entry(other));

    apply(state(id, 1, "一"), state(id, 4, "四"), state(id, 3, "三"));
    assertEquals(List.of("4 四"), entry(id));
    assertEquals(List.of("1 旁"), entry(other));
  }

  @Test
  void passesOverStatesThatItKnowsOrThatAreOlder() {
    apply(state(id, 3, "三"));
    apply(state(id, 3, "另三"), state(id, 2, "二"));
    assertEquals(List.of("3 三"), entry(id));
  }

  @Test
  void takesAnEmptyPoll() {
    apply();
    assertEquals(List.of(), entry(id));
  }

  private void apply(EnterpriseState... states) {
    QuarkusTransaction.requiringNew().run(() -> projection.apply(List.of(states)));
  }

  private List<String> entry(UUID enterprise) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            database.query(
                "select version, name from directory_entry where enterprise_id = ?",
                row -> row.getLong(1) + " " + row.getString(2),
                enterprise));
  }

  private static EnterpriseState state(UUID id, long version, String name) {
    return new EnterpriseState(
        id,
        version,
        new Ancestry(TOWN, "120000000000", "120110000000", TOWN),
        "91120110MA5KB0001J",
        name,
        "ENTERPRISE",
        "R90",
        Set.of(),
        "SMALL",
        "ACTIVE",
        "D01",
        List.of(),
        List.of(),
        LocalDate.of(2024, 1, 1),
        null,
        null,
        null);
  }
}
