package io.zhiben.platform.db;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.zhiben.local.TestTokens;
import io.zhiben.platform.PlatformTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** All connections to the database are in use. */
@PlatformTest
class EmptyPoolTest {
  @Inject DataSource pool;

  @Test
  void asksToComeAgainLaterAndAnswersWhenThereIsOne() throws SQLException {
    List<Connection> taken = new ArrayList<>();
    try {
      takeAll(taken);
      assertFalse(taken.isEmpty());
      list()
          .then()
          .statusCode(503)
          .header("Retry-After", notNullValue())
          .contentType("application/problem+json")
          .body("code", equalTo("SERVICE_UNAVAILABLE"))
          .body("traceId", notNullValue());
    } finally {
      for (Connection one : taken) {
        one.close();
      }
    }
    list().then().statusCode(200);
  }

  /** Until none was given back for as long as the pool lets anybody wait. */
  private void takeAll(List<Connection> taken) {
    while (true) {
      try {
        taken.add(pool.getConnection());
      } catch (SQLException none) {
        return;
      }
    }
  }

  private static Response list() {
    return given().auth().oauth2(TestTokens.user("dlh-officer")).get("/samples");
  }
}
