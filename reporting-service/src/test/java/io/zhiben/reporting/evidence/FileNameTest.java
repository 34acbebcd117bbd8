package io.zhiben.reporting.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.zhiben.platform.file.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "会议纪要.docx, DOCX, 会议纪要.docx",
    "会议纪要.DOCX, DOCX, 会议纪要.docx",
    "现场.jpeg, JPEG, 现场.jpg",
    "现场.JPG, JPEG, 现场.jpg",
    // the content decides the ending, and the name that it came with stays to be seen
    "invoice.pdf.exe, PDF, invoice.pdf.exe.pdf",
    "list.xls, XLSX, list.xls.xlsx",
    "C:\\docs\\plan 1.pdf, PDF, plan 1.pdf",
    "../../etc/passwd, PDF, passwd.pdf",
    ".pdf, PDF, 附件.pdf",
    "'   ', PNG, 附件.png",
    "a\"b<c>.png, PNG, abc.png",
    "..., PNG, 附件.png",
  })
  void keepsWhatHarmsNobody(String given, FileType type, String expected) {
    assertEquals(expected, FileName.of(given, type));
  }

  @Test
  void leavesOutWhatIsNotSeen() {
    assertEquals("gpj.exe.pdf", FileName.of("\u202Egpj.exe\r\n\u0000.pdf", FileType.PDF));
  }

  @Test
  void givesANameToWhatHasNone() {
    assertEquals("附件.xlsx", FileName.of(null, FileType.XLSX));
  }

  @Test
  void cutsBetweenCharacters() {
    String name = FileName.of("𠮷".repeat(300) + ".pdf", FileType.PDF);
    assertEquals("𠮷".repeat(120) + ".pdf", name);
  }
}
