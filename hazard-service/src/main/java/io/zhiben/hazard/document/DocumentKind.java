package io.zhiben.hazard.document;

import static io.zhiben.hazard.document.Fields.DEMANDS;
import static io.zhiben.hazard.document.Fields.DUE;
import static io.zhiben.hazard.document.Fields.FACTS;
import static io.zhiben.hazard.document.Fields.HAZARD_NUMBER;
import static io.zhiben.hazard.document.Fields.INDEX;
import static io.zhiben.hazard.document.Fields.JOINT;
import static io.zhiben.hazard.document.Fields.LAW;
import static io.zhiben.hazard.document.Fields.LEVEL;
import static io.zhiben.hazard.document.Fields.MATTER;
import static io.zhiben.hazard.document.Fields.PROBLEM;
import static io.zhiben.hazard.document.Fields.SPOT;

import io.zhiben.hazard.document.DocumentField.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The documents that are issued, with the values that each needs. Its name, template and series of
 * numbers may be the tenant's own; what it must say is the same everywhere.
 */
public enum DocumentKind {
  /** 责令限期整改指令书: what was found, and by when it is put right (安全生产法 65). */
  RECTIFICATION_ORDER(
      "责令限期整改指令书",
      "应急责改",
      Fields.hazards(INDEX, HAZARD_NUMBER, SPOT, PROBLEM, LEVEL, DUE).needed(),
      DocumentField.of("basis", "判定依据", Type.TEXT, "上述第1项依据《工贸企业重大事故隐患判定标准》判定为重大事故隐患。"),
      LAW,
      DocumentField.of("deadline", "整改期限", Type.DATE, "2026-12-15").needed(),
      DocumentField.of("demands", "整改要求", Type.TEXT, "整改前停止进入该有限空间作业。")),
  /** 整改复查意见书: what a re-inspection saw. */
  REINSPECTION_OPINION(
      "整改复查意见书",
      "应急复查",
      Fields.hazards(
              INDEX,
              HAZARD_NUMBER,
              PROBLEM,
              DocumentField.of("result", "复查情况", Type.TEXT, "已整改，警示标志齐全"))
          .needed(),
      DocumentField.of("orderNumber", "原文书文号", Type.LINE, "（东丽湖）应急责改〔2026〕1号").needed(),
      DocumentField.of("orderDate", "原文书日期", Type.DATE, "2026-11-22").needed(),
      DocumentField.of("reinspectedOn", "复查日期", Type.DATE, "2026-12-16").needed(),
      DocumentField.of("opinion", "复查意见", Type.TEXT, "已按要求整改完毕，同意销号。").needed()),
  /** 现场检查记录: what an inspection saw, whether or not something was found. */
  INSPECTION_RECORD(
      "现场检查记录",
      "应急检记",
      DocumentField.of("inspectedOn", "检查日期", Type.DATE, "2026-11-20").needed(),
      DocumentField.of("site", "检查场所", Type.LINE, "水处理机房、配电室").needed(),
      DocumentField.of("scope", "检查内容", Type.TEXT, "有限空间管理、电气安全和应急准备情况。").needed(),
      Fields.hazards(INDEX, SPOT, PROBLEM).everywhere(),
      DocumentField.of("opinion", "检查意见", Type.TEXT, "以上问题另行下达整改指令。")),
  /** 督办函: urges what is overdue. */
  URGING_LETTER(
      "督办函",
      "安办督",
      MATTER,
      FACTS,
      DEMANDS,
      DocumentField.of("deadline", "办结期限", Type.DATE, "2026-12-15").needed(),
      Fields.hazards(INDEX, HAZARD_NUMBER, PROBLEM, DUE),
      JOINT),
  /** 函告: tells of something and asks for an answer. */
  NOTICE_LETTER(
      "函告",
      "安办函",
      MATTER,
      FACTS,
      DEMANDS,
      DocumentField.of("deadline", "回复期限", Type.DATE, "2026-12-15").needed(),
      JOINT),
  /** 约谈通知书: asks those who answer for it to come. */
  INTERVIEW_NOTICE(
      "约谈通知书",
      "安办约",
      MATTER,
      FACTS,
      DocumentField.of("time", "约谈时间", Type.LINE, "2026年12月1日上午9时30分").needed(),
      DocumentField.of("venue", "约谈地点", Type.LINE, "街道办事处二楼会议室").needed(),
      DocumentField.of("attendees", "参加人员", Type.LINE, "主要负责人、分管安全负责人").needed(),
      DocumentField.of("materials", "准备材料", Type.TEXT, "请携带整改方案和已落实措施的证明材料。"),
      JOINT),
  /** 通报: tells all units of one. */
  BULLETIN(
      "通报",
      "安办通报",
      MATTER,
      FACTS,
      DEMANDS,
      Fields.hazards(INDEX, DocumentField.of("unit", "单位", Type.LINE, "示例主题乐园有限公司"), PROBLEM, DUE),
      JOINT),
  /** 重大事故隐患挂牌督办通知书. */
  LISTING_NOTICE(
      "重大事故隐患挂牌督办通知书",
      "安委督办",
      DocumentField.of("level", "督办级别", Type.LINE, "区级").needed(),
      FACTS,
      DEMANDS,
      DocumentField.of("deadline", "办结期限", Type.DATE, "2026-12-15").needed(),
      JOINT),
  /** 案件移送书: to another authority, also to the criminal justice. */
  TRANSFER_LETTER(
      "案件移送书",
      "应急移",
      DocumentField.of("cause", "案由", Type.LINE, "未采取措施消除事故隐患").needed(),
      FACTS,
      LAW,
      DocumentField.of("materials", "移送材料", Type.TEXT, "一、现场检查记录1份\n二、责令限期整改指令书1份").needed()),
  /** 停产停业整顿决定书. */
  SUSPENSION_DECISION(
      "停产停业整顿决定书",
      "应急停",
      FACTS,
      LAW,
      DocumentField.of("measures", "决定事项", Type.TEXT, "责令停止使用水处理机房，停产停业整顿。").needed(),
      DocumentField.of("from", "起始日期", Type.DATE, "2026-11-22").needed(),
      DocumentField.of("until", "停止期限", Type.LINE, "至重大事故隐患排除并经复查合格之日止").needed()),
  /** 行政处罚决定书. */
  PENALTY_DECISION(
      "行政处罚决定书",
      "应急罚",
      FACTS,
      DocumentField.of("evidence", "证据", Type.TEXT, "以上事实有现场检查记录、询问笔录和照片为证。").needed(),
      LAW,
      DocumentField.of("discretion", "裁量依据", Type.TEXT, "依照行政处罚裁量基准，属于一般情形。"),
      DocumentField.of("measures", "决定事项", Type.TEXT, "给予警告，并处罚款。").needed(),
      DocumentField.of("fine", "罚款金额", Type.MONEY, "5000000").everywhere(),
      DocumentField.of("payment", "缴款方式", Type.TEXT, "自收到本决定书之日起十五日内缴至指定银行账户。")),
  /** 曝光通告: tells the public of a unit (Z-113, Q-038). */
  EXPOSURE_NOTICE(
      "曝光通告",
      "安办曝",
      MATTER,
      FACTS,
      DEMANDS,
      DocumentField.of("channel", "发布渠道", Type.TEXT, "本通告在街道公告栏和政务网站发布。"),
      Fields.hazards(INDEX, DocumentField.of("unit", "单位", Type.LINE, "示例主题乐园有限公司"), PROBLEM, DUE),
      JOINT),
  /** 警示函: warns of what follows (Z-113). */
  WARNING_LETTER(
      "警示函",
      "安办警",
      MATTER,
      FACTS,
      DEMANDS,
      DocumentField.of("deadline", "回复期限", Type.DATE, "2026-12-15").needed(),
      JOINT),
  /** 会商通知: calls those concerned together (会商调度, D-018). */
  CONSULTATION_NOTICE(
      "会商通知",
      "安办商",
      MATTER,
      FACTS,
      DocumentField.of("time", "会商时间", Type.LINE, "2026年12月1日上午9时30分").needed(),
      DocumentField.of("venue", "会商地点", Type.LINE, "街道办事处二楼会议室").needed(),
      DocumentField.of("attendees", "参加单位", Type.LINE, "相关行业主管部门、社区和企业负责人").needed(),
      DocumentField.of("materials", "会商事项", Type.TEXT, "请准备整改进展和需要协调解决的问题。"),
      JOINT);

  private final String title;
  private final String mark;
  private final List<DocumentField> fields;

  DocumentKind(String title, String mark, DocumentField... fields) {
    this.title = title;
    this.mark = mark;
    this.fields = List.of(fields);
  }

  /** Its name in Chinese. */
  public String title() {
    return title;
  }

  /** What stands in its numbers where the tenant says nothing else. */
  String mark() {
    return mark;
  }

  /** The values that whoever issues it gives. */
  public List<DocumentField> fields() {
    return fields;
  }

  /** All that a template may name. */
  List<DocumentField> placeholders() {
    List<DocumentField> all = new ArrayList<>(Fields.GIVEN);
    all.addAll(fields);
    return all;
  }
}
