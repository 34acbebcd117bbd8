package io.zhiben.portal.account;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The few operations of Keycloak's admin API that the account pages need, below
 * /admin/realms/zhiben.
 */
@Path("/users")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
interface KeycloakAdmin {
  @GET
  List<UserRecord> search(
      @HeaderParam("Authorization") String bearer,
      @QueryParam("search") String search,
      @QueryParam("first") int first,
      @QueryParam("max") int max,
      @QueryParam("briefRepresentation") boolean brief);

  @GET
  List<UserRecord> named(
      @HeaderParam("Authorization") String bearer,
      @QueryParam("username") String username,
      @QueryParam("exact") boolean exact,
      @QueryParam("briefRepresentation") boolean brief);

  @POST
  Response create(@HeaderParam("Authorization") String bearer, UserRecord user);

  @GET
  @Path("/{id}")
  UserRecord get(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

  @PUT
  @Path("/{id}")
  void put(
      @HeaderParam("Authorization") String bearer, @PathParam("id") String id, UserRecord user);

  @DELETE
  @Path("/{id}")
  void delete(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

  @PUT
  @Path("/{id}/reset-password")
  void resetPassword(
      @HeaderParam("Authorization") String bearer,
      @PathParam("id") String id,
      UserRecord.Credential password);

  @POST
  @Path("/{id}/logout")
  void logout(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

  @GET
  @Path("/{id}/role-mappings/realm")
  List<RoleRecord> roles(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

  @GET
  @Path("/{id}/role-mappings/realm/available")
  List<RoleRecord> rolesToGive(
      @HeaderParam("Authorization") String bearer, @PathParam("id") String id);

  @POST
  @Path("/{id}/role-mappings/realm")
  void giveRoles(
      @HeaderParam("Authorization") String bearer,
      @PathParam("id") String id,
      List<RoleRecord> roles);

  @DELETE
  @Path("/{id}/role-mappings/realm")
  void takeRoles(
      @HeaderParam("Authorization") String bearer,
      @PathParam("id") String id,
      List<RoleRecord> roles);
}
