package io.zhiben.reporting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.zhiben.local.ZhibenTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the service on the real database, broker and identity server, on a day of its own: the
 * plans that it asks about end. The tag names those that run on MySQL too.
 */
@QuarkusTest
@Tag("database")
@QuarkusTestResource(
    value = ZhibenTestResource.class,
    initArgs = {
      @ResourceArg(name = "service", value = "reporting"),
      @ResourceArg(name = "today", value = ReportingTest.TODAY)
    })
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ReportingTest {
  /** The day on which these tests live: within the plans that come with the build. */
  String TODAY = "2026-11-23";
}
