package io.zhiben.hazard.enforcement;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which cases a list shows; what is left out doesn't narrow it. */
public class CaseFilter {
  /** Part of the number or of the enterprise's name. */
  @QueryParam("q")
  @Size(max = 100)
  String q;

  @QueryParam("region")
  String region;

  @QueryParam("enterprise")
  UUID enterprise;

  @QueryParam("hazard")
  UUID hazard;

  @QueryParam("inspection")
  UUID inspection;

  @QueryParam("accident")
  UUID accident;

  @QueryParam("state")
  CaseState state;

  @QueryParam("open")
  Boolean open;

  @QueryParam("violation")
  String violation;

  @QueryParam("campaign")
  String campaign;

  @QueryParam("outcome")
  EnforcementAction outcome;

  @QueryParam("sanctioned")
  Boolean sanctioned;

  /** A transfer that nobody answered in time. */
  @QueryParam("transferOverdue")
  Boolean transferOverdue;

  /** The party refused an order (Y-446). */
  @QueryParam("severe")
  Boolean severe;

  /** What was changed is not restored, and a measure is overdue (Y-459). */
  @QueryParam("restorationOverdue")
  Boolean restorationOverdue;

  /** Submitted as a typical case, and how far that is. */
  @QueryParam("typical")
  TypicalState typical;

  @QueryParam("decidedFrom")
  LocalDate decidedFrom;

  @QueryParam("decidedTo")
  LocalDate decidedTo;

  /** The plan of inspections that is its campaign (Y-096). */
  @QueryParam("plan")
  UUID plan;

  /** Of enterprises with that tag, such as small shops (YF-41). */
  @QueryParam("tag")
  @Size(max = 40)
  String tag;

  /** Somebody supervises it (Z-072). */
  @QueryParam("supervised")
  Boolean supervised;

  /** Handed to the level above the town, which the caller works at, and not settled (D-062). */
  @QueryParam("transferredToUs")
  Boolean transferredToUs;

  /** Something was closed, its day has come, and nobody inspected since (Z-108). */
  @QueryParam("recheckDue")
  Boolean recheckDue;

  /** It was made public (Y-016). */
  @QueryParam("published")
  Boolean published;

  /** A sanction that was to be made public by now and isn't (Y-409). */
  @QueryParam("publishOverdue")
  Boolean publishOverdue;

  /** The whole code of the equipment that it is about. */
  @QueryParam("equipment")
  @Size(max = 60)
  String equipment;
}
