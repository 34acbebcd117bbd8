package io.zhiben.hazard.channel;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The channels by which hazards come. */
@Tag(name = "hazards")
@Path("/api/hazard/v1/hazard-channels")
@Produces(MediaType.APPLICATION_JSON)
class ChannelCountResource {
  private final ChannelLedger ledger;

  ChannelCountResource(ChannelLedger ledger) {
    this.ledger = ledger;
  }

  @GET
  @Requires(Right.HAZARD_CHANNEL_READ)
  @Operation(
      operationId = "reconcileHazardChannels",
      summary = "What each channel's records say was found in a time, against the hazards listed")
  public List<ChannelCount> counts(
      @QueryParam("region") @Pattern(regexp = "\\d{12}") String region,
      @QueryParam("from") @NotNull LocalDate from,
      @QueryParam("to") @NotNull LocalDate to) {
    return ledger.counts(region, from, to);
  }
}
