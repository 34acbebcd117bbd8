package io.zhiben.portal.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The region tree's owner, as far as a new town needs it. */
@Path("/api/enterprise/v1/regions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface RegionsApi {
  @GET
  @Path("/{code}")
  RegionRecord get(@HeaderParam("Authorization") String bearer, @PathParam("code") String code);

  @POST
  RegionRecord add(@HeaderParam("Authorization") String bearer, NewRegion region);
}
