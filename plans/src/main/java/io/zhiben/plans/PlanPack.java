package io.zhiben.plans;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One action plan (三年行动方案) as data.
 *
 * @param format version of the pack's format
 * @param id the folder's name; never changes
 * @param region 12-digit code of the tenant whose plan it is; it holds there and below
 * @param documentNumber under which it was issued; null while it is a draft, or where the text
 *     doesn't say
 * @param parentDocument number of the upper level's document; null when the plan has none
 * @param parentPlan id of the upper level's plan in this suite, or of the plan of the same place
 *     that this one is a part of (a special or a yearly plan); null where it has none
 * @param issuingBody who issues it; null when the text doesn't say
 * @param cites rows of the requirement catalogue, here and in each part
 * @param dimensions in which tasks are grouped beside programmes
 * @param assessment null where the plan ranks nobody
 * @param uncovered rows of the catalogue that no entry covers, with the reason
 */
public record PlanPack(
    int format,
    String id,
    Title title,
    String region,
    Period period,
    Status status,
    String documentNumber,
    LocalDate issuedOn,
    String parentDocument,
    String parentPlan,
    String issuingBody,
    List<String> cites,
    List<Dimension> dimensions,
    List<Unit> units,
    List<Post> posts,
    List<Domain> domains,
    List<Chain> chains,
    List<PolicyMeasure> policyMeasures,
    List<Programme> programmes,
    List<Stage> stages,
    List<PlanTask> tasks,
    List<Duty> duties,
    List<Indicator> indicators,
    List<Target> targets,
    List<ReportRule> reports,
    AssessmentScheme assessment,
    List<Rung> escalation,
    Rules rules,
    List<Uncovered> uncovered) {

  public PlanPack {
    dimensions = Lists.copy(dimensions);
    units = Lists.copy(units);
    posts = Lists.copy(posts);
    domains = Lists.copy(domains);
    chains = Lists.copy(chains);
    policyMeasures = Lists.copy(policyMeasures);
    escalation = Lists.copy(escalation);
    uncovered = Lists.copy(uncovered);
  }

  /** The unit of that id. */
  public Optional<Unit> unit(String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The indicator of that id. */
  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** Where the text stands that the pack was written from (D-001). */
  public enum Status {
    DRAFT_FOR_COMMENT,
    ISSUED,
    CLOSED
  }

  /** Both days included. */
  public record Period(LocalDate from, LocalDate to) {
    public boolean contains(LocalDate day) {
      return !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** In which tasks are grouped, e.g. the eight of D-004. */
  public record Dimension(String id, Title title, List<String> cites) {}

  /**
   * Who does, reports and is assessed.
   *
   * @param department code of the department whose accounts act for it; null where none does
   * @param region place whose officers act for it; null for the plan's own
   * @param ownPlan whether it makes a plan of its own (各自方案)
   */
  public record Unit(
      String id,
      Title title,
      Kind kind,
      String department,
      String region,
      Boolean ownPlan,
      List<String> cites) {
    public Unit {
      ownPlan = ownPlan != null && ownPlan;
      cites = Lists.copy(cites);
    }

    /** What sort of unit. */
    public enum Kind {
      LEADERSHIP,
      OFFICE,
      DEPARTMENT,
      /** A place below, such as a community or a park. */
      PLACE,
      ENTERPRISE,
      /** All of them together. */
      ENTERPRISES,
      /** A body of a level above, which owes nothing here. */
      UPPER,
      OTHER
    }

    /** Whether it has accounts here that act for it. */
    public boolean acts() {
      return kind != Kind.UPPER && kind != Kind.ENTERPRISES && kind != Kind.ENTERPRISE;
    }
  }

  /**
   * A post (never a person) with what it answers for (职责清单) and its yearly tasks (年度任务清单).
   *
   * @param tasks ids of tasks of this plan
   */
  public record Post(
      String id,
      Title title,
      String unit,
      List<Title> list,
      List<String> tasks,
      List<String> cites) {
    public Post {
      list = Lists.copy(list);
      tasks = Lists.copy(tasks);
    }
  }

  /**
   * 责任领域: one without a lead is a gap that is shown, not refused (D-085).
   *
   * @param rest whatever no other domain has falls here
   */
  public record Domain(
      String id,
      Title title,
      List<String> leads,
      List<String> co,
      List<String> posts,
      String scope,
      Boolean rest,
      List<String> cites) {
    public Domain {
      leads = Lists.copy(leads);
      co = Lists.copy(co);
      posts = Lists.copy(posts);
      rest = rest != null && rest;
    }
  }

  /** One thing (一件事) through all its links, each with the unit that answers for it (D-006). */
  public record Chain(String id, Title title, List<Link> links, List<String> cites) {
    /** One link. */
    public record Link(Title title, String unit) {}
  }

  /**
   * A set of measures of a level above, or one of them (D-003).
   *
   * @param number within the set; null for the set itself
   */
  public record PolicyMeasure(String set, Integer number, Title title, List<String> cites) {
    /** As tasks name it. */
    public String key() {
      return number == null ? set : set + "/" + number;
    }
  }

  /** 行动 / 专题: numbered as the plan counts, with its gaps (D-002). */
  public record Programme(
      int number, Title title, Kind kind, List<String> leads, List<String> cites) {
    public Programme {
      kind = kind == null ? Kind.ACTION : kind;
      leads = Lists.copy(leads);
    }

    /** 行动, 专题 or 专项整治. */
    public enum Kind {
      ACTION,
      TOPIC,
      SPECIAL
    }
  }

  /** 阶段: both days included; stages may overlap (D-088). */
  public record Stage(int number, Title title, LocalDate from, LocalDate to, List<String> cites) {}

  /**
   * A rung of the escalation ladder.
   *
   * @param afterDays days overdue from which it is due; null for by hand
   */
  public record Rung(String step, Title title, Integer afterDays, List<String> cites) {}

  /**
   * What other services need of the plan.
   *
   * @param rectificationDays calendar days from assignment to the deadline, by level of hazard
   */
  public record Rules(
      List<String> highRiskTags, Map<String, Integer> rectificationDays, List<String> cites) {}

  /** Rows of the catalogue that no entry covers. */
  public record Uncovered(List<String> rows, String reason) {}
}
