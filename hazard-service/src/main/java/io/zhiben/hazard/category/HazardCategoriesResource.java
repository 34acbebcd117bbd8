package io.zhiben.hazard.category;

import io.zhiben.contracts.access.Right;
import io.zhiben.hazard.setting.TenantSettings;
import io.zhiben.hazard.setting.TenantSettings.Setting;
import io.zhiben.platform.access.Requires;
import io.zhiben.platform.http.ApiDocument;
import io.zhiben.platform.http.Etags;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Categories of hazards; a place without its own has those of the one above. */
@Tag(name = "hazards")
@Path("/api/hazard/v1/hazard-categories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class HazardCategoriesResource {
  private final TenantSettings settings;

  HazardCategoriesResource(TenantSettings settings) {
    this.settings = settings;
  }

  /**
   * @param regionCode the place that sets them; null for what the suite ships
   */
  record HazardCategoriesView(String regionCode, long version, HazardCategories categories) {}

  @GET
  @Requires(Right.HAZARD_RULE_READ)
  @Operation(
      operationId = "readHazardCategories",
      summary = "Categories of hazards as they count at the caller's place")
  @APIResponseSchema(value = HazardCategoriesView.class)
  public Response categories() {
    return shown(settings.ofCaller(HazardCategories.SETTING));
  }

  @PUT
  @Requires(Right.HAZARD_RULE_WRITE)
  @Operation(
      operationId = "setHazardCategories",
      summary = "Set them for the caller's place; hazards keep what was said of them")
  @APIResponseSchema(value = HazardCategoriesView.class)
  @Parameter(ref = ApiDocument.IF_MATCH)
  public Response setCategories(@NotNull @Valid HazardCategories categories) {
    categories.requireSound();
    return shown(settings.set(HazardCategories.SETTING, categories));
  }

  private static Response shown(Setting<HazardCategories> setting) {
    return Etags.tag(
            Response.ok(
                new HazardCategoriesView(
                    setting.regionCode(), setting.version(), setting.content())),
            setting.version())
        .build();
  }
}
