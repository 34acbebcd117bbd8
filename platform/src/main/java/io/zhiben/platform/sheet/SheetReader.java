package io.zhiben.platform.sheet;

import io.zhiben.platform.sheet.UnreadableSheet.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the first visible sheet of an .xlsx file of unknown origin, row by row, in bounded memory.
 * Whatever is wrong with the file as a whole is an {@link UnreadableSheet}, both on opening and
 * while the rows are drawn. Not for several threads.
 */
public final class SheetReader implements AutoCloseable {

  private final VettedArchive archive;
  private final PartXml xml;
  private final Workbook workbook;
  private final RowReader rows;
  private final SheetLimits limits;
  private final Header header;
  private boolean drawn;

  private SheetReader(VettedArchive archive, SheetLimits limits)
      throws IOException, XMLStreamException {
    this.archive = archive;
    this.limits = limits;
    this.workbook = Workbook.read(archive, limits);
    this.xml = new PartXml(archive.read(workbook.sheetPart()));
    this.rows = new RowReader(xml, workbook, limits.maxColumns());
    this.header = readHeader();
  }

  /**
   * Opens a file after looking through all of it.
   *
   * @throws UnreadableSheet with the reason
   * @throws IOException when the file cannot be read from the disk
   */
  public static SheetReader open(Path file, SheetLimits limits) throws IOException {
    VettedArchive archive = guardOpen(file, limits);
    try {
      return new SheetReader(archive, limits);
    } catch (Throwable t) {
      archive.close();
      throw refusal(t);
    }
  }

  /** With {@link SheetLimits#defaults()}. */
  public static SheetReader open(Path file) throws IOException {
    return open(file, SheetLimits.defaults());
  }

  public String sheetName() {
    return workbook.sheetName();
  }

  public Header header() {
    return header;
  }

  /**
   * How many rows may follow the header, blank ones counted, known without drawing them; empty
   * where the file doesn't show it.
   */
  public OptionalInt rowsAtMost() {
    int tags = archive.rowTags(workbook.sheetPart());
    return tags == 0 ? OptionalInt.empty() : OptionalInt.of(tags - 1);
  }

  /**
   * The rows after the header that are not blank; to be drawn once.
   *
   * @throws UnreadableSheet while drawing
   */
  public Iterator<Row> iterator() {
    if (drawn) {
      throw new IllegalStateException("The rows were drawn already");
    }
    drawn = true;
    return new Rows();
  }

  /** {@link #iterator()} as a stream. */
  public Stream<Row> stream() {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false);
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    } finally {
      archive.close();
    }
  }

  private static VettedArchive guardOpen(Path file, SheetLimits limits) throws IOException {
    try {
      return VettedArchive.open(file, limits);
    } catch (java.nio.file.FileSystemException e) {
      throw e;
    } catch (Throwable t) {
      throw refusal(t);
    }
  }

  private Header readHeader() throws XMLStreamException {
    for (Row row = rows.next(); row != null; row = rows.next()) {
      if (!row.isBlank()) {
        return new Header(
            row.number(), row.cells().stream().map(cell -> cell.text().strip()).toList());
      }
    }
    throw new UnreadableSheet(Reason.NO_HEADER, "The sheet is empty");
  }

  /**
   * A parser given hostile input may end in any way, a StackOverflowError or an exhausted heap
   * included: all of them are the file's fault.
   */
  private static UnreadableSheet refusal(Throwable t) {
    return t instanceof UnreadableSheet refused
        ? refused
        : new UnreadableSheet(Reason.MALFORMED, "The workbook is broken", t);
  }

  private final class Rows implements Iterator<Row> {

    private Row ahead;
    private boolean ended;
    private int count;

    @Override
    public boolean hasNext() {
      if (ahead == null && !ended) {
        ahead = draw();
        ended = ahead == null;
      }
      return ahead != null;
    }

    @Override
    public Row next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Row row = ahead;
      ahead = null;
      return row;
    }

    private Row draw() {
      try {
        Row row = rows.next();
        while (row != null && row.isBlank()) {
          row = rows.next();
        }
        if (row != null && ++count > limits.maxRows()) {
          throw new UnreadableSheet(
              Reason.TOO_MANY_ROWS, "The sheet has more than " + limits.maxRows() + " rows");
        }
        return row;
      } catch (Throwable t) {
        throw refusal(t);
      }
    }
  }
}
