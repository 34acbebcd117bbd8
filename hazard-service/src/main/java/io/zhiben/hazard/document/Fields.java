package io.zhiben.hazard.document;

import io.zhiben.hazard.document.DocumentField.Type;
import java.util.List;

/** The values that several kinds of documents need. */
final class Fields {
  static final DocumentField NUMBER =
      DocumentField.of("number", "文号", Type.LINE, "（东丽湖）应急责改〔2026〕1号").everywhere();
  static final DocumentField ISSUER =
      DocumentField.of("issuer", "签发机关", Type.LINE, "东丽湖街道公共安全办公室").everywhere();
  static final DocumentField ISSUED_ON =
      DocumentField.of("issuedOn", "签发日期", Type.DATE, "2026-11-22").everywhere();
  static final DocumentField RECIPIENT =
      DocumentField.of("recipient", "受文单位", Type.LINE, "示例主题乐园有限公司").everywhere();

  /** What the desk says itself: a caller cannot write another number or another authority. */
  static final List<DocumentField> GIVEN =
      List.of(
          NUMBER,
          ISSUER,
          ISSUED_ON,
          RECIPIENT,
          DocumentField.of("recipientCode", "信用代码", Type.LINE, "91120110MA5KB0001J"),
          DocumentField.of("contact", "联系人", Type.LINE, "值班人员"),
          DocumentField.of("phone", "联系电话", Type.LINE, "022-00000000"),
          DocumentField.of("address", "机关地址", Type.LINE, "东丽湖街道办事处"),
          DocumentField.of("reviewBody", "复议机关", Type.LINE, "东丽区人民政府"),
          DocumentField.of("court", "诉讼法院", Type.LINE, "东丽区人民法院"));

  static final DocumentField FACTS =
      DocumentField.of("facts", "情况", Type.TEXT, "水处理机房有限空间未辨识，未设警示标志。\n已逾期12天未完成整改。").needed();
  static final DocumentField DEMANDS =
      DocumentField.of("demands", "要求", Type.TEXT, "立即落实整改责任、措施、资金、时限和预案。\n整改期间安排专人值守。").needed();
  static final DocumentField MATTER =
      DocumentField.of("matter", "事由", Type.LINE, "重大事故隐患逾期未整改").needed();
  static final DocumentField LAW =
      DocumentField.of("legalBasis", "法律依据", Type.LINE, "《中华人民共和国安全生产法》第六十五条的规定").needed();

  /** A second authority that signs and seals; nothing stands on the paper where there is none. */
  static final DocumentField JOINT =
      DocumentField.of("jointIssuer", "联署机关", Type.LINE, "东丽湖街道综合执法大队");

  static final DocumentField INDEX = DocumentField.of("index", "序号", Type.LINE, "1");
  static final DocumentField HAZARD_NUMBER =
      DocumentField.of("number", "编号", Type.LINE, "DLH-2026-000123");
  static final DocumentField SPOT = DocumentField.of("spot", "部位", Type.LINE, "水处理机房");
  static final DocumentField PROBLEM =
      DocumentField.of("problem", "问题", Type.TEXT, "有限空间未辨识，未设置明显的安全警示标志");
  static final DocumentField LEVEL = DocumentField.of("level", "等级", Type.LINE, "重大");
  static final DocumentField DUE = DocumentField.of("deadline", "期限", Type.DATE, "2026-12-15");

  private Fields() {}

  /** A list of hazards; the columns are those that the kind of document shows. */
  static DocumentField hazards(DocumentField... columns) {
    return DocumentField.list("findings", "隐患", columns);
  }
}
