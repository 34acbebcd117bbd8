package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.domain.DomainCatalogue;
import io.zhiben.enterprise.industry.Industries;
import io.zhiben.enterprise.tag.TagDefinitions;
import io.zhiben.enterprise.tag.Tags;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.sheet.SheetColumn;
import io.zhiben.platform.sheet.SheetFile;
import io.zhiben.platform.sheet.SheetWriter;
import io.zhiben.platform.value.Masked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes what a list shows, all of it, into a workbook. Telephone numbers stay masked; the export
 * is audited.
 */
@ApplicationScoped
public class EnterpriseExport {
  /** Rows are fetched one by one from the server, so that the heap doesn't hold them all. */
  private static final int STREAMING = Integer.MIN_VALUE;

  private static final List<SheetColumn> COLUMNS =
      List.of(
          new SheetColumn("统一社会信用代码", 22),
          new SheetColumn("单位名称", 32),
          new SheetColumn("单位类型", 12),
          new SheetColumn("行业代码", 10),
          new SheetColumn("行业名称", 24),
          new SheetColumn("标签", 20),
          new SheetColumn("规模", 8),
          new SheetColumn("状态", 8),
          new SheetColumn("责任领域", 20),
          new SheetColumn("所在区划代码", 16),
          new SheetColumn("所在区划", 14),
          new SheetColumn("地址", 36),
          new SheetColumn("主要负责人", 12),
          new SheetColumn("主要负责人电话", 16),
          new SheetColumn("安全管理人员", 14),
          new SheetColumn("安全管理人员电话", 18),
          new SheetColumn("登记日期", 12),
          new SheetColumn("所在楼宇", 20));

  private final EnterpriseSearch search;
  private final ExportNames names;
  private final EntityManager entityManager;
  private final AuditTrail audit;

  EnterpriseExport(
      EnterpriseSearch search, ExportNames names, EntityManager entityManager, AuditTrail audit) {
    this.search = search;
    this.names = names;
    this.entityManager = entityManager;
    this.audit = audit;
  }

  /** What the audit trail says about an export. */
  record Exported(String filter, int rows) {}

  @Transactional
  public InputStream export(EnterpriseFilter filter, String sort) {
    ExportNames.Lookup lookup = names.load();
    int[] rows = {0};
    InputStream workbook =
        SheetFile.make("单位台账", COLUMNS, sheet -> rows[0] = write(sheet, filter, sort, lookup));
    audit.record(
        "enterprise.export",
        "EnterpriseList",
        CurrentCaller.get().subject(),
        CurrentCaller.get().region(),
        null,
        new Exported(filter.toString(), rows[0]));
    return workbook;
  }

  private int write(
      SheetWriter sheet, EnterpriseFilter filter, String sort, ExportNames.Lookup lookup)
      throws IOException {
    int rows = 0;
    try (Stream<Enterprise> found = search.listing(filter).stream(sort, STREAMING)) {
      Iterator<Enterprise> enterprises = found.iterator();
      while (enterprises.hasNext()) {
        Enterprise enterprise = enterprises.next();
        sheet.row(row(enterprise, lookup));
        entityManager.detach(enterprise);
        rows++;
      }
    }
    return rows;
  }

  private static List<Object> row(Enterprise enterprise, ExportNames.Lookup lookup) {
    EnterpriseContent content = enterprise.content();
    String place = enterprise.place().code();
    return Arrays.asList(
        enterprise.code(),
        content.name(),
        content.kind().label(),
        content.industry(),
        lookup.industry(content.industry()),
        content.tags().stream().map(lookup::tag).collect(Collectors.joining("、")),
        content.scale().label(),
        content.status().label(),
        lookup.domain(enterprise.domainCode()),
        place,
        lookup.region(place),
        content.address(),
        content.principal().name(),
        Masked.phone(content.principal().phone()),
        content.safetyOfficer().name(),
        Masked.phone(content.safetyOfficer().phone()),
        content.registeredOn(),
        content.building() == null ? "" : content.building().name());
  }

  /**
   * Names for codes, read beforehand: while rows stream, the connection can answer nothing else.
   */
  @ApplicationScoped
  static class ExportNames {
    private final Database database;
    private final Industries industries;
    private final TagDefinitions tags;
    private final DomainCatalogue domains;

    ExportNames(
        Database database, Industries industries, TagDefinitions tags, DomainCatalogue domains) {
      this.database = database;
      this.industries = industries;
      this.tags = tags;
      this.domains = domains;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Lookup load() {
      String own = CurrentCaller.get().region();
      Map<String, String> regions = new HashMap<>();
      database
          .query(
              "select code, name from region where ? in (code, town_code, district_code, city_code)",
              row -> Map.entry(row.getString(1), row.getString(2)),
              own)
          .forEach(region -> regions.put(region.getKey(), region.getValue()));
      List<String> codes = new ArrayList<>();
      database
          .query(
              "select distinct domain_code from enterprise_counter"
                  + " where ? in (place_code, town_code, district_code, city_code)",
              row -> row.getString(1),
              own)
          .forEach(codes::add);
      return new Lookup(regions, domains.names(Set.copyOf(codes)), tags.current(), industries);
    }

    /** The names of one export. */
    record Lookup(
        Map<String, String> regions,
        Map<String, String> domains,
        Tags tags,
        Industries industries) {
      String region(String code) {
        return regions.getOrDefault(code, code);
      }

      String domain(String code) {
        return domains.getOrDefault(code, code);
      }

      String tag(String code) {
        return tags.label(code);
      }

      String industry(String code) {
        return industries.name(code);
      }
    }
  }
}
