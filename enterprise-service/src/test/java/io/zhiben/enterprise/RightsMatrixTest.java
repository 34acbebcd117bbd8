package io.zhiben.enterprise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.zhiben.local.RightsMatrix;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every operation, as every role and as nobody, keeps to the table of rights. */
@EnterpriseServiceTest
@Tag("rights")
class RightsMatrixTest {
  @TestHTTPResource("/")
  URI service;

  @Test
  void everyOperationKeepsToTheTable() {
    List<RightsMatrix.Operation> operations = RightsMatrix.operationsIn(Path.of("target/classes"));
    assertFalse(operations.isEmpty());
    assertEquals(List.of(), RightsMatrix.faults(service, operations));
  }
}
