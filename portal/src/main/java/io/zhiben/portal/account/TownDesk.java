package io.zhiben.portal.account;

import io.zhiben.contracts.access.Role;
import io.zhiben.contracts.event.RegionLevel;
import io.zhiben.contracts.event.RegionState;
import io.zhiben.platform.access.CurrentCaller;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import io.zhiben.platform.region.RegionTree;
import io.zhiben.platform.value.InvalidRegionCode;
import io.zhiben.platform.value.RegionCode;
import io.zhiben.portal.PortalError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Adds a town with its first administrator. The place and the account live in two systems, so each
 * step looks first whether it was done: after a failure between them the same request completes
 * what is missing.
 */
@ApplicationScoped
class TownDesk {
  private final Regions regions;
  private final RegionTree tree;
  private final Accounts accounts;
  private final AccountDesk desk;

  @Inject
  TownDesk(Regions regions, RegionTree tree, Accounts accounts, AccountDesk desk) {
    this.regions = regions;
    this.tree = tree;
    this.accounts = accounts;
    this.desk = desk;
  }

  AddedTown add(AddTown town, String accessToken) {
    requireOwnDistrict(town);
    Optional<Account> administrator = accounts.named(town.adminUsername());
    administrator.ifPresent(account -> requireAdministratorOf(account, town));
    place(town, accessToken);
    String password =
        administrator.isPresent()
            ? null
            : desk.inviteAdministrator(town.adminUsername(), town.adminName(), town.code())
                .oneTimePassword();
    return new AddedTown(town.code(), town.name(), town.adminUsername(), password);
  }

  private void requireOwnDistrict(AddTown town) {
    String own = CurrentCaller.get().region();
    Optional<RegionState> parent = tree.find(town.parentCode());
    if (own.isEmpty() || parent.isEmpty() || !tree.isWithin(town.parentCode(), own)) {
      throw Problem.ofField(CommonError.OUTSIDE_SCOPE, "parentCode");
    }
    if (parent.get().level() != RegionLevel.DISTRICT) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "parentCode");
    }
    try {
      new RegionCode(town.code());
    } catch (InvalidRegionCode e) {
      throw Problem.ofField(CommonError.INVALID_FIELD, "code");
    }
  }

  private static void requireAdministratorOf(Account account, AddTown town) {
    if (!account.region().equals(town.code()) || !account.roles().contains(Role.TENANT_ADMIN)) {
      throw Problem.ofField(PortalError.TOWN_ADMINISTRATOR_DIFFERS, "adminUsername");
    }
  }

  private void place(AddTown town, String accessToken) {
    if (regions.find(accessToken, town.code()).isEmpty()
        && regions.add(
            accessToken,
            new NewRegion(town.code(), town.name(), town.parentCode(), RegionLevel.TOWN.name()))) {
      return;
    }
    RegionRecord known =
        regions
            .find(accessToken, town.code())
            .orElseThrow(() -> Problem.ofField(PortalError.TOWN_DIFFERS, "code"));
    if (!town.name().equals(known.name()) || !town.parentCode().equals(known.parentCode())) {
      throw Problem.ofField(PortalError.TOWN_DIFFERS, "code");
    }
  }
}
