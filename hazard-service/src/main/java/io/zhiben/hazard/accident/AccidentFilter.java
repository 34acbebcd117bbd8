package io.zhiben.hazard.accident;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which accidents a list shows; what is left out doesn't narrow it. */
public class AccidentFilter {
  /** Part of the number, the title or the enterprise's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("hazard")
  UUID hazard;

  @QueryParam("kind")
  AccidentKind kind;

  @QueryParam("type")
  AccidentType type;

  @QueryParam("state")
  AccidentStage state;

  @QueryParam("grade")
  Grade grade;

  @QueryParam("occurredFrom")
  LocalDate occurredFrom;

  @QueryParam("occurredTo")
  LocalDate occurredTo;

  /** Reported later than the law allows. */
  @QueryParam("reportLate")
  Boolean reportLate;

  /** A fire that was not made known as widely as its rule says. */
  @QueryParam("warningMissing")
  Boolean warningMissing;

  /** Closed, not evaluated, and somebody was reminded of it. */
  @QueryParam("evaluationReminded")
  Boolean evaluationReminded;

  /** A fire that must be investigated, and no investigation has begun (YF-63). */
  @QueryParam("uninvestigated")
  Boolean uninvestigated;

  /** A fire that must be investigated, was, and no circular of the result went out (Y-496). */
  @QueryParam("circularMissing")
  Boolean circularMissing;

  /** An investigation or an evaluation whose time is over. */
  @QueryParam("overdue")
  Boolean overdue;

  /** The whole name of the section of a traffic accident. */
  @QueryParam("roadSection")
  @Size(max = 100)
  String roadSection;
}
