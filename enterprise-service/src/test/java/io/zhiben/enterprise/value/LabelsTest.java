package io.zhiben.enterprise.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.enterprise.enterprise.EnterpriseStatus;
import io.zhiben.enterprise.enterprise.OrganisationKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {
  @ParameterizedTest
  @CsvSource({
    "正常, ACTIVE",
    "在营, ACTIVE",
    "active, ACTIVE",
    "停业, SUSPENDED",
    "未领证照, UNLICENSED",
    "' 注销 ', CLOSED"
  })
  void knowsTheWordsThatPeopleUse(String written, EnterpriseStatus expected) {
    assertEquals(Optional.of(expected), Labels.find(EnterpriseStatus.class, written));
  }

  @Test
  void otherWordsAreUnknown() {
    assertEquals(Optional.empty(), Labels.find(OrganisationKind.class, "工厂"));
    assertEquals(Optional.empty(), Labels.find(OrganisationKind.class, ""));
  }

  @Test
  void coordinatesKeepSixDecimalsAndLieInChina() {
    Coordinates point =
        new Coordinates(
            new BigDecimal("117.45000049"), new BigDecimal("39.18"), CoordinateSystem.GCJ02);
    Coordinates swapped =
        new Coordinates(point.latitude(), point.longitude(), CoordinateSystem.GCJ02);

    assertEquals(new BigDecimal("117.450000"), point.longitude());
    assertEquals(true, point.plausible());
    assertEquals(false, swapped.plausible());
  }
}
