package io.zhiben.hazard.tipoff;

import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.hazard.directory.EnterpriseDirectory;
import io.zhiben.hazard.seal.ReceiptCode;
import io.zhiben.hazard.tipoff.MessageRow.Author;
import io.zhiben.hazard.tipoff.ReporterViews.Form;
import io.zhiben.hazard.tipoff.ReporterViews.Message;
import io.zhiben.hazard.tipoff.ReporterViews.NamedEnterprise;
import io.zhiben.hazard.tipoff.ReporterViews.NamedVillage;
import io.zhiben.hazard.tipoff.ReporterViews.Status;
import io.zhiben.hazard.tipoff.ReporterViews.Town;
import io.zhiben.hazard.tipoff.TipOffCommands.ReporterWrites;
import io.zhiben.platform.access.Caller;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.audit.AuditTrail;
import io.zhiben.platform.db.Database;
import io.zhiben.platform.file.Photo;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What a reporter may do by his receipt. Each call runs as the suite itself and reaches the one row
 * that the receipt opens.
 */
@ApplicationScoped
class ReporterDesk {
  private static final int MOST_MESSAGES = 50;

  private final TipOffs tipOffs;
  private final Vault vault;
  private final PhotoSafe photos;
  private final Categories categories;
  private final EnterpriseDirectory directory;
  private final Database database;
  private final RegionTree regions;
  private final AuditTrail audit;

  ReporterDesk(
      TipOffs tipOffs,
      Vault vault,
      PhotoSafe photos,
      Categories categories,
      EnterpriseDirectory directory,
      Database database,
      RegionTree regions,
      AuditTrail audit) {
    this.tipOffs = tipOffs;
    this.vault = vault;
    this.photos = photos;
    this.categories = categories;
    this.directory = directory;
    this.database = database;
    this.regions = regions;
    this.audit = audit;
  }

  /**
   * @param enterprise what a poster's code names; null without one
   * @param village what a poster's code names; null without one
   */
  @Transactional
  Form form(UUID enterprise, String village) {
    List<Town> towns =
        database.query(
            "select t.code, t.name, d.name from region t join region d on d.code = t.district_code"
                + " where t.level in ('TOWN','DISTRICT') order by d.code, t.level, t.code",
            row -> new Town(row.getString(1), row.getString(2), row.getString(3)));
    NamedEnterprise named =
        enterprise == null
            ? null
            : CurrentCaller.callAs(
                Caller.system(),
                () ->
                    directory
                        .find(enterprise)
                        .map(one ->
                            new NamedEnterprise(
                                one.id(),
                                one.name(),
                                one.place().townCode() == null
                                    ? one.place().code()
                                    : one.place().townCode()))
                        .orElse(null));
    return new Form(towns, categories.all(), named, villageOf(village), categories.roads());
  }

  private NamedVillage villageOf(String code) {
    return regions
        .find(code)
        .filter(region -> region.level() == RegionLevel.VILLAGE)
        .map(region -> new NamedVillage(region.code(), region.name(), region.place().townCode()))
        .orElse(null);
  }

  @Transactional
  Status status(String receipt) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          TipOff tipOff = require(receipt);
          if (tipOff.keptReceipt() != null) {
            tipOff.receiptUsed();
            // written while the suite itself asks: after this the caller is nobody again
            tipOffs.flush();
          }
          return statusOf(tipOff);
        });
  }

  @Transactional
  Status write(ReporterWrites command) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          TipOff tipOff = require(command.receipt());
          UUID message =
              UUID.nameUUIDFromBytes(
                  (tipOff.id() + "|" + command.submission()).getBytes(StandardCharsets.UTF_8));
          if (!vault.holds(message)) {
            if (vault.said(tipOff, Author.REPORTER) >= MOST_MESSAGES) {
              throw Problem.of(TipOffError.TIP_OFF_FULL, MOST_MESSAGES);
            }
            vault.write(tipOff, message, Author.REPORTER, null, command.text());
            tipOff.reporterWrote();
            recordWriting("tip-off.reporter-writes", tipOff);
          }
          return statusOf(tipOff);
        });
  }

  @Transactional
  Status addPhoto(String receipt, Photo photo) {
    return CurrentCaller.callAs(
        Caller.system(),
        () -> {
          TipOff tipOff = require(receipt);
          photos.add(tipOff, photo);
          recordWriting("tip-off.reporter-adds-photo", tipOff);
          return statusOf(tipOff);
        });
  }

  private void recordWriting(String action, TipOff tipOff) {
    audit.record(action, "TipOff", tipOff.id(), tipOff.place().code(), null, null);
  }

  private TipOff require(String typed) {
    return ReceiptCode.of(typed)
        .flatMap(tipOffs::ofReceipt)
        .orElseThrow(() -> Problem.ofField(TipOffError.RECEIPT_UNKNOWN, "receipt"));
  }

  private Status statusOf(TipOff tipOff) {
    return new Status(
        tipOff.number(),
        tipOff.state(),
        tipOff.category(),
        tipOff.outcome(),
        tipOff.transferredTo(),
        tipOff.receivedAt(),
        tipOff.dueOn(),
        tipOff.photos(),
        tipOff.named(),
        vault.dialogue(tipOff).stream()
            .map(said -> new Message(said.author(), said.text(), said.at()))
            .toList());
  }
}
