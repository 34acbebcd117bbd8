package io.zhiben.enterprise.department;

import io.zhiben.contracts.access.Right;
import io.zhiben.platform.access.Requires;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/enterprise/v1/departments")
@Tag(name = "departments", description = "Departments of a place")
public class DepartmentResource {
  private final Departments departments;

  DepartmentResource(Departments departments) {
    this.departments = departments;
  }

  @GET
  @Requires(Right.DOMAIN_READ)
  @Operation(operationId = "listDepartments", summary = "Departments of a place")
  public List<DepartmentView> list(@QueryParam("region") String region) {
    return departments.of(region);
  }
}
