package io.zhiben.reporting.periodic;

import io.zhiben.contracts.event.RegionState;
import io.zhiben.plans.PlanPack;
import io.zhiben.plans.PlanPack.Unit;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.calendar.EndOfDay;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.reporting.periodic.Contacts.Contact;
import io.zhiben.reporting.periodic.ReportPlans.Promise;
import io.zhiben.reporting.periodic.ReportViews.Opened;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands around the cells of a printed report: by the names that templates use. */
@ApplicationScoped
class ReportHead {
  private final ReportBoard board;
  private final ReportPlans plans;
  private final Reports reports;
  private final Contacts contacts;
  private final RegionTree regions;

  ReportHead(
      ReportBoard board,
      ReportPlans plans,
      Reports reports,
      Contacts contacts,
      RegionTree regions) {
    this.board = board;
    this.plans = plans;
    this.reports = reports;
    this.contacts = contacts;
    this.regions = regions;
  }

  Map<String, String> of(Opened opened) {
    Promise promise = opened.promise();
    ReportWindow window = promise.window();
    PeriodicReport report = opened.report();
    LocalDate day =
        report.submittedAt() == null ? window.dueOn() : EndOfDay.dayOf(report.submittedAt());
    Map<String, String> head = new HashMap<>();
    head.put("单位", unitName(promise));
    head.put("文号", "〔" + day.getYear() + "〕　　号");
    head.put("标题", promise.rule().title().zh());
    head.put("主送", addressee(promise).map(name -> name + "：").orElse(""));
    head.put("方案", "《" + promise.plan().pack().title().zh() + "》");
    head.put("报送期", "（" + said(window.from()) + "至" + said(window.to()) + "）");
    head.put("报送期限", said(window.dueOn()));
    head.put("报送日期", said(day));
    head.put("数据截至", said(asOf(opened).orElse(window.to())));
    head.put("状态", state(report.state()));
    head.put("未报单位", missing(promise));
    Optional<Contact> contact = contact(promise);
    head.put("填报人", contact.map(one -> one.post() + "　" + one.name()).orElse("　　　　"));
    head.put("联系电话", contact.map(Contact::phone).orElse("　　　　　　"));
    return head;
  }

  /** The name of the file, without its ending. */
  String fileName(Opened opened) {
    Promise promise = opened.promise();
    return promise.rule().title().zh()
        + "（"
        + unitName(promise)
        + " "
        + promise.window().from()
        + "）";
  }

  /** Names and phones are for the unit and its office only; others get the blank to be signed. */
  private Optional<Contact> contact(Promise promise) {
    Caller caller = CurrentCaller.get();
    boolean sees = plans.writes(promise, caller) || plans.decides(promise, caller);
    return promise.unit() != null && sees ? contacts.of(promise.key()) : Optional.empty();
  }

  /** Who gets it; empty where the plan names a unit that it doesn't have. */
  private Optional<String> addressee(Promise promise) {
    PlanPack plan = promise.plan().pack();
    Unit unit = promise.unit();
    if (unit != null) {
      return unit.kind() == Unit.Kind.OFFICE
          ? Optional.of(nameOf(plan.region()) + "安全生产委员会")
          : Optional.of(
              plan.units().stream()
                  .filter(one -> one.kind() == Unit.Kind.OFFICE)
                  .map(one -> one.title().zh())
                  .findFirst()
                  .orElse(nameOf(plan.region()) + "安全生产委员会办公室"));
    }
    String to = promise.rule().to();
    return to == null
        ? plans
            .above(promise.plan())
            .map(above -> nameOf(above) + "安全生产委员会办公室")
            .or(() -> Optional.of(nameOf(plan.region()) + "安全生产委员会"))
        : plan.unit(to).map(one -> one.title().zh());
  }

  private static Optional<LocalDate> asOf(Opened opened) {
    return opened.contents().stream()
        .flatMap(content -> Optional.ofNullable(content.cell().filled()).stream())
        .map(Filled::asOf)
        .max(Comparator.naturalOrder());
  }

  /**
   * The units of whose reports no edition was accepted, so that none is in the consolidated one;
   * empty for a unit's own.
   */
  private String missing(Promise promise) {
    if (promise.unit() != null) {
      return "";
    }
    List<ReportRow> units = board.units(promise, CurrentCaller.get());
    Set<String> accepted =
        reports.acceptedOf(promise.key(), units.stream().map(ReportRow::unitId).toList()).keySet();
    String missing =
        units.stream()
            .filter(unit -> !accepted.contains(unit.unitId()))
            .map(ReportRow::unitTitle)
            .collect(Collectors.joining("、"));
    return missing.isEmpty() ? "" : "未汇总的单位：" + missing + "。";
  }

  private String unitName(Promise promise) {
    return promise.unit() != null
        ? promise.unit().title().zh()
        : nameOf(promise.plan().pack().region());
  }

  private String nameOf(String region) {
    return regions.find(region).map(RegionState::name).orElse(region);
  }

  private static String state(ReportState state) {
    return switch (state) {
      case OPEN, DRAFT -> "草稿";
      case SUBMITTED -> "已报送";
      case RETURNED -> "退回修改中";
      case ACCEPTED -> "已审核通过";
      case SUPERSEDED -> "已被更正件替代";
    };
  }

  private static String said(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
