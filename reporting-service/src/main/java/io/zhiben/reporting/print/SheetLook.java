package io.zhiben.reporting.print;

import io.zhiben.platform.docx.Xml;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** How the cells of added sheets look: as a table of an official paper. */
enum SheetLook {
  TITLE("黑体", 16, false, "center"),
  HEAD("黑体", 11, true, "center"),
  TEXT("宋体", 11, true, "left"),
  NUMBER("宋体", 11, true, "right"),
  NOTE("宋体", 10, false, "left");

  private final String face;
  private final int size;
  private final boolean bordered;
  private final String side;

  SheetLook(String face, int size, boolean bordered, String side) {
    this.face = face;
    this.size = size;
    this.bordered = bordered;
    this.side = side;
  }

  /**
   * The looks in a workbook.
   *
   * @param styles the changed part; null where the workbook has none that could be changed
   * @param index of each look, as cells name it
   */
  record Known(byte[] styles, Map<SheetLook, Integer> index) {
    int of(SheetLook look) {
      return index.getOrDefault(look, 0);
    }
  }

  /** Adds them to the styles of a workbook. */
  static Known in(byte[] styles) {
    Map<SheetLook, Integer> index = new EnumMap<>(SheetLook.class);
    if (styles == null) {
      return new Known(null, index);
    }
    Document document = Xml.parse(styles);
    Element root = document.getDocumentElement();
    Element fonts = SheetXml.child(root, "fonts");
    Element borders = SheetXml.child(root, "borders");
    Element formats = SheetXml.child(root, "cellXfs");
    if (fonts == null || borders == null || formats == null) {
      return new Known(null, index);
    }
    int border = border(borders);
    for (SheetLook look : values()) {
      index.put(look, look.format(formats, look.font(fonts), look.bordered ? border : 0));
    }
    return new Known(Xml.write(document), index);
  }

  private int font(Element fonts) {
    Element font = SheetXml.append(fonts, "font");
    SheetXml.append(font, "sz").setAttribute("val", Integer.toString(size));
    SheetXml.append(font, "name").setAttribute("val", face);
    return counted(fonts, "font");
  }

  private static int border(Element borders) {
    Element border = SheetXml.append(borders, "border");
    for (String side : List.of("left", "right", "top", "bottom")) {
      SheetXml.append(border, side).setAttribute("style", "thin");
    }
    SheetXml.append(border, "diagonal");
    return counted(borders, "border");
  }

  private int format(Element formats, int font, int border) {
    Element format = SheetXml.append(formats, "xf");
    format.setAttribute("numFmtId", "0");
    format.setAttribute("fontId", Integer.toString(font));
    format.setAttribute("fillId", "0");
    format.setAttribute("borderId", Integer.toString(border));
    format.setAttribute("xfId", "0");
    format.setAttribute("applyFont", "1");
    format.setAttribute("applyBorder", "1");
    format.setAttribute("applyAlignment", "1");
    Element alignment = SheetXml.append(format, "alignment");
    alignment.setAttribute("horizontal", side);
    alignment.setAttribute("vertical", "center");
    alignment.setAttribute("wrapText", this == NOTE ? "0" : "1");
    return counted(formats, "xf");
  }

  /** The index of the one that was added last. */
  private static int counted(Element parent, String name) {
    int count = SheetXml.children(parent, name).size();
    parent.setAttribute("count", Integer.toString(count));
    return count - 1;
  }
}
