package io.zhiben.portal.oidc;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

/** Keycloak's endpoints for clients, below the issuer. */
@Path("/protocol/openid-connect")
interface TokenEndpoints {
  @POST
  @Path("/token")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Produces(MediaType.APPLICATION_JSON)
  TokenAnswer token(MultivaluedMap<String, String> form);

  @POST
  @Path("/logout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  void logout(MultivaluedMap<String, String> form);
}
