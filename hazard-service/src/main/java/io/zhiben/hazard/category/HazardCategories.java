package io.zhiben.hazard.category;

import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.platform.problem.CommonError;
import io.zhiben.platform.problem.Problem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sorts of hazards that a tenant tells apart. Those that ship are the eight of the campaigns
 * against fires, what leaks and explodes (Y-346), and the four of every textbook (人、物、环、管,
 * Y-226); a tenant replaces them.
 */
record HazardCategories(@NotEmpty @Size(max = 80) List<@NotNull @Valid ListedCategory> categories) {
  static final TenantSettings.Kind<HazardCategories> SETTING =
      new TenantSettings.Kind<>(
          "HAZARD_CATEGORIES",
          HazardCategories.class,
          new HazardCategories(
              List.of(
                  new ListedCategory("FIRE_ROUTE", "占用堵塞疏散通道、消防车通道"),
                  new ListedCategory("FIRE_EXIT", "锁闭安全出口"),
                  new ListedCategory("FIRE_HOT_WORK", "违规动火作业"),
                  new ListedCategory("FIRE_MATERIAL", "易燃可燃材料保温、装修"),
                  new ListedCategory("FIRE_BUILDING", "违规搭建"),
                  new ListedCategory("FIRE_LIVING", "违规住人"),
                  new ListedCategory("FIRE_ELECTRICITY", "违规用火用电"),
                  new ListedCategory("FIRE_GAS", "违规用气"),
                  new ListedCategory("FIRE_FACILITY", "消防设施缺失损坏"),
                  new ListedCategory("DEVICE", "装置设备泄漏爆炸风险"),
                  new ListedCategory("PROCESS", "工艺与操作风险"),
                  new ListedCategory("PIPE", "管道泄漏爆炸风险"),
                  new ListedCategory("SPECIAL_EQUIPMENT", "特种设备"),
                  new ListedCategory("CONFINED_SPACE", "有限空间作业"),
                  new ListedCategory("PERSON", "人的不安全行为"),
                  new ListedCategory("OBJECT", "物的不安全状态"),
                  new ListedCategory("ENVIRONMENT", "环境不良"),
                  new ListedCategory("MANAGEMENT", "管理缺陷"))));

  HazardCategories {
    categories = categories == null ? null : categories.stream().toList();
  }

  record ListedCategory(
      @NotBlank @Pattern(regexp = "[A-Z0-9_-]{1,40}") String code,
      @NotBlank @Size(max = 100) String title) {}

  Optional<HazardCategory> category(String code) {
    return categories.stream()
        .filter(one -> one.code().equals(code))
        .map(one -> new HazardCategory(one.code(), one.title()))
        .findFirst();
  }

  /** Refuses codes that stand twice. */
  void requireSound() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < categories.size(); i++) {
      if (!codes.add(categories.get(i).code())) {
        throw Problem.ofField(CommonError.INVALID_FIELD, "categories[" + i + "].code");
      }
    }
  }
}
