package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The parts that reading a sheet needs, found by the relationships of the package.
 *
 * @param sheetName the first sheet that is not hidden
 * @param sheetPart where its rows stand
 * @param from1904 whether days count from 1904
 */
record Workbook(
    String sheetName,
    String sheetPart,
    boolean from1904,
    SharedStrings strings,
    NumberFormats formats) {

  private record Relation(String type, String target) {}

  private record FirstSheet(String name, String relation, boolean from1904) {}

  static Workbook read(VettedArchive archive, SheetLimits limits)
      throws IOException, XMLStreamException {
    if (!archive.has("_rels/.rels") || !archive.has("[Content_Types].xml")) {
      throw new UnreadableSheet(Reason.NOT_XLSX, "An archive, but not an .xlsx workbook");
    }
    String part =
        relations(archive, "_rels/.rels", "").values().stream()
            .filter(r -> r.type().endsWith("/officeDocument"))
            .findFirst()
            .map(Relation::target)
            .orElseThrow(() -> new UnreadableSheet(Reason.NOT_XLSX, "Not an .xlsx workbook"));
    String folder = part.substring(0, part.lastIndexOf('/') + 1);
    String relationsPart = folder + "_rels/" + part.substring(folder.length()) + ".rels";
    Map<String, Relation> relations = relations(archive, relationsPart, folder);
    FirstSheet sheet = firstSheet(archive, part);
    Relation rows = relations.get(sheet.relation());
    if (rows == null) {
      throw new UnreadableSheet(Reason.MALFORMED, "The sheet has no rows part");
    }
    return new Workbook(
        sheet.name(),
        rows.target(),
        sheet.from1904(),
        strings(archive, limits, relations),
        formats(archive, relations));
  }

  private static FirstSheet firstSheet(VettedArchive archive, String part)
      throws IOException, XMLStreamException {
    boolean from1904 = false;
    try (PartXml xml = new PartXml(archive.readSmall(part))) {
      if (!xml.next() || !xml.isStart("workbook")) {
        throw new UnreadableSheet(Reason.NOT_XLSX, "An Office file, but not a workbook");
      }
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          String flag = xml.attribute("date1904");
          from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (xml.isStart("sheet") && !isHidden(xml.attribute("state"))) {
          return new FirstSheet(xml.attribute("name"), xml.relationshipId(), from1904);
        }
      }
    }
    throw new UnreadableSheet(Reason.NO_HEADER, "The workbook has no visible sheet");
  }

  private static boolean isHidden(String state) {
    return "hidden".equals(state) || "veryHidden".equals(state);
  }

  private static SharedStrings strings(
      VettedArchive archive, SheetLimits limits, Map<String, Relation> relations)
      throws IOException, XMLStreamException {
    String part = target(relations, "/sharedStrings");
    if (part == null || !archive.has(part)) {
      return SharedStrings.NONE;
    }
    if (archive.size(part) > limits.maxStringsBytes()) {
      throw new UnreadableSheet(Reason.TOO_LARGE, "The workbook's texts are too large");
    }
    try (PartXml xml = new PartXml(archive.read(part))) {
      return SharedStrings.read(xml);
    }
  }

  private static NumberFormats formats(VettedArchive archive, Map<String, Relation> relations)
      throws IOException, XMLStreamException {
    String part = target(relations, "/styles");
    if (part == null || !archive.has(part)) {
      return NumberFormats.NONE;
    }
    try (PartXml xml = new PartXml(archive.readSmall(part))) {
      return NumberFormats.read(xml);
    }
  }

  private static String target(Map<String, Relation> relations, String type) {
    return relations.values().stream()
        .filter(r -> r.type().endsWith(type))
        .findFirst()
        .map(Relation::target)
        .orElse(null);
  }

  private static Map<String, Relation> relations(VettedArchive archive, String part, String folder)
      throws IOException, XMLStreamException {
    Map<String, Relation> relations = new HashMap<>();
    try (PartXml xml = new PartXml(archive.readSmall(part))) {
      while (xml.nextStart("Relationship")) {
        String target = String.valueOf(xml.attribute("Target"));
        if (!"External".equals(xml.attribute("TargetMode"))) {
          relations.put(
              xml.attribute("Id"),
              new Relation(
                  String.valueOf(xml.attribute("Type")),
                  target.startsWith("/") ? target.substring(1) : folder + target));
        }
      }
    }
    return relations;
  }
}
