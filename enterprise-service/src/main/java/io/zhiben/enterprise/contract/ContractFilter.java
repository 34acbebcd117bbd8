package io.zhiben.enterprise.contract;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of contracts is narrowed to. */
public class ContractFilter {
  @QueryParam("q")
  @Size(max = 100)
  @Parameter(description = "A part of the agency's name or code")
  String text;

  @QueryParam("agency")
  @Size(max = 18)
  @Parameter(description = "The code of the agency")
  String agency;

  @QueryParam("enterprise")
  @Parameter(description = "The id of an enterprise that it assigns")
  UUID enterprise;

  @QueryParam("state")
  @Parameter(description = "How it stands today")
  ContractState state;
}
