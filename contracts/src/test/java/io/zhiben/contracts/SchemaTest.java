package io.zhiben.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.zhiben.contracts.event.EventState;
import io.zhiben.contracts.event.EventType;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Records, schemas and samples say the same, and a schema only grows. */
class SchemaTest {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.ALWAYS)
          .build();

  static Stream<Class<? extends EventState>> states() {
    return Arrays.stream(EventType.values())
        .<Class<? extends EventState>>map(EventType::state)
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("states")
  void schemaAndRecordHaveTheSameFields(Class<? extends EventState> state) throws IOException {
    Set<String> fields =
        Arrays.stream(state.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    Set<String> described = new HashSet<>();
    schema("/schema/", state.getSimpleName())
        .get("properties")
        .fieldNames()
        .forEachRemaining(described::add);
    assertEquals(new TreeSet<>(fields), new TreeSet<>(described));
  }

  @ParameterizedTest
  @MethodSource("states")
  void schemaOnlyGrows(Class<? extends EventState> state) throws IOException {
    assertEquals(
        List.of(),
        SchemaGrowth.breaches(
            schema("/baseline/", state.getSimpleName()),
            schema("/schema/", state.getSimpleName())));
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeHasASchemaOfItsOwnName(EventType type) throws IOException {
    assertEquals(
        type.dataSchema(), schema("/schema/", type.state().getSimpleName()).get("$id").textValue());
  }

  @ParameterizedTest
  @CsvSource({
    "RegionAdded,RegionState",
    "EnterpriseRegistered,EnterpriseState",
    "PlaceRegistered,PlaceState",
    "ServiceContractSigned,ServiceContractState",
    "InspectionRecorded,InspectionState",
    "HazardAssigned,HazardState",
    "ListingOpened,ListingState",
    "EnforcementCaseDecided,EnforcementCaseState",
    "AccidentGraded,AccidentState",
    "DrillRecorded,DrillState",
    "TrainingSessionRecorded,TrainingSessionState",
    "TenantRulesPublished,TenantRulesState",
    "MeasureMade,MeasureState",
    "EscalationIssued,EscalationState",
    "DynamicZeroBroken,ZeroStandingState",
    "EngagementMade,EngagementState",
    "EngagementRated,EngagementRatingState",
    "ExpertVisitAccepted,ExpertVisitState",
    "LookBackDecided,LookBackState",
    "AuditRoundReported,AuditRoundState",
    "AuditProblemVerified,AuditProblemState",
    "CreditRecordChanged,CreditRecordState",
    "LedgerRowChanged,LedgerRowState",
    "ExamRecorded,ExamState",
    "DevicesCounted,DeviceCountState",
    "StaffCounted,StaffingState",
    "NotificationAsked,NotificationState",
    "AssessmentPublished,AssessmentState"
  })
  void sampleIsValidAndSurvivesARoundTrip(String sample, String stateName) throws Exception {
    JsonNode written = resource("/samples/" + sample + ".json");
    var validator =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(schema("/schema/", stateName));
    assertEquals(Set.of(), validator.validate(written));
    Class<?> state = Class.forName("io.zhiben.contracts.event." + stateName);
    EventState read = (EventState) JSON.treeToValue(written, state);
    JsonNode again = JSON.valueToTree(read);
    written
        .fieldNames()
        .forEachRemaining(
            field -> assertEquals(written.get(field).asText(), again.get(field).asText(), field));
    assertNotNull(read.key());
    assertEquals(12, read.regionCode().length());
  }

  @Test
  void everyStateHasASample() throws IOException {
    for (Class<?> state : states().toList()) {
      assertTrue(
          Stream.of(EventType.values())
              .filter(type -> type.state() == state)
              .anyMatch(type ->
                  SchemaTest.class.getResource(
                          "/samples/" + type.wireName().replaceFirst(".*\\.", "") + ".json")
                      != null),
          state.getSimpleName());
    }
  }

  static JsonNode schema(String folder, String state) throws IOException {
    return resource(folder + state + ".v1.json");
  }

  static JsonNode resource(String name) throws IOException {
    try (InputStream stream = SchemaTest.class.getResourceAsStream(name)) {
      assertNotNull(stream, name);
      return JSON.readTree(stream);
    }
  }
}
