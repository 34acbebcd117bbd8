package io.zhiben.training.drill;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which drills are asked for; what is left out doesn't bound the list. */
record DrillFilter(
    @QueryParam("region") String region,
    @QueryParam("enterprise") UUID enterprise,
    @QueryParam("kind") DrillKind kind,
    @QueryParam("from") LocalDate from,
    @QueryParam("to") LocalDate to) {}
