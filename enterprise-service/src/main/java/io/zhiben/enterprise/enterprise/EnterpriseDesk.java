package io.zhiben.enterprise.enterprise;

import io.zhiben.enterprise.EnterpriseError;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.access.Place;
import io.zhiben.platform.http.Preconditions;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.value.UnifiedCreditCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Registers, changes and closes enterprises, and shows one. */
@ApplicationScoped
public class EnterpriseDesk {
  private final EnterpriseRepository enterprises;
  private final EnterpriseLedger ledger;
  private final ContentCheck check;
  private final IssuedCodes issuedCodes;
  private final RegionTree tree;
  private final Clock clock;

  EnterpriseDesk(
      EnterpriseRepository enterprises,
      EnterpriseLedger ledger,
      ContentCheck check,
      IssuedCodes issuedCodes,
      RegionTree tree,
      Clock clock) {
    this.enterprises = enterprises;
    this.ledger = ledger;
    this.check = check;
    this.issuedCodes = issuedCodes;
    this.tree = tree;
    this.clock = clock;
  }

  /** Runs in the transaction of the request. */
  @Transactional(Transactional.TxType.MANDATORY)
  public EnterpriseView register(RegisterEnterprise command) {
    Place place = placeOf(command.regionCode());
    boolean unlicensed = command.status() == EnterpriseStatus.UNLICENSED;
    String creditCode = creditCode(command, unlicensed);
    ContentCheck.Checked checked = check.check(command, place, Set.of());
    EnterpriseContent content = checked.content();
    String code = unlicensed ? issuedCodes.next(place.townCode(), 1).getFirst() : creditCode;
    refuseTaken(place.townCode(), code, null);
    Enterprise enterprise = new Enterprise(place, code, unlicensed, content, clock.instant());
    enterprise.explainGrade(checked.gradeReason());
    return ledger.enter(enterprise, content);
  }

  @Transactional
  public EnterpriseView read(UUID id) {
    return ledger.view(enterprises.get(id));
  }

  @Transactional
  public EnterpriseView change(UUID id, RegisterEnterprise command, Preconditions preconditions) {
    Enterprise enterprise = enterprises.get(id);
    preconditions.requireMatch(enterprise.version());
    Place place = placeOf(command.regionCode());
    ContentCheck.Checked checked = check.check(command, place, enterprise.tagCodes());
    EnterpriseContent content = checked.content();
    return ledger.change(
        enterprise,
        "enterprise.change",
        content,
        () -> {
          renameCode(enterprise, command, place);
          enterprise.change(place, content, clock.instant());
          enterprise.explainGrade(checked.gradeReason());
        });
  }

  @Transactional
  public EnterpriseView close(UUID id, Preconditions preconditions) {
    Enterprise enterprise = enterprises.get(id);
    preconditions.requireMatch(enterprise.version());
    return ledger.change(
        enterprise,
        "enterprise.close",
        enterprise.content(),
        () -> enterprise.close(clock.instant()));
  }

  private Place placeOf(String regionCode) {
    Place place =
        tree.find(regionCode)
            .map(region -> Place.of(region.place()))
            .orElseThrow(() -> Problem.ofField(EnterpriseError.REGION_UNKNOWN, "regionCode"));
    if (!place.isWithin(CurrentCaller.get().region())) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "regionCode");
    }
    if (place.townCode() == null) {
      throw Problem.ofField(EnterpriseError.REGION_NOT_A_TOWN, "regionCode");
    }
    return place;
  }

  private static String creditCode(RegisterEnterprise command, boolean unlicensed) {
    boolean given = command.code() != null && !command.code().isBlank();
    if (unlicensed) {
      if (given) {
        throw Problem.ofField(EnterpriseError.CREDIT_CODE_NOT_EXPECTED, "code");
      }
      return null;
    }
    if (!given) {
      throw Problem.ofField(EnterpriseError.CREDIT_CODE_MISSING, "code");
    }
    return parsed(command.code());
  }

  private static String parsed(String code) {
    CreditCodes.fault(code)
        .ifPresent(fault -> {
          throw Problem.ofField(fault, "code");
        });
    return UnifiedCreditCode.parse(code).value();
  }

  /** A code may be left out or repeated; another one is taken only in place of an issued one. */
  private void renameCode(Enterprise enterprise, RegisterEnterprise command, Place target) {
    String given = command.code() == null ? "" : command.code().strip();
    boolean same = given.isEmpty() || given.equals(enterprise.code());
    if (same && enterprise.issuedCode() && command.status() == EnterpriseStatus.ACTIVE) {
      throw Problem.ofField(EnterpriseError.CREDIT_CODE_MISSING, "code");
    }
    String code = same ? enterprise.code() : parsed(given);
    if (!same || !target.townCode().equals(enterprise.place().townCode())) {
      refuseTaken(target.townCode(), code, enterprise.id());
    }
    if (!same) {
      enterprise.license(code);
    }
  }

  private void refuseTaken(String townCode, String code, UUID self) {
    boolean taken =
        enterprises.find("place.townCode = ?1 and code = ?2", townCode, code).stream()
            .anyMatch(other -> !other.id().equals(self));
    if (taken) {
      throw Problem.ofField(EnterpriseError.ENTERPRISE_CODE_TAKEN, "code");
    }
  }
}
