package io.zhiben.training.session;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** Which sessions are asked for; what is left out doesn't bound the list. */
record SessionFilter(
    @QueryParam("region") String region,
    @QueryParam("enterprise") UUID enterprise,
    @QueryParam("audience") Audience audience,
    @QueryParam("from") LocalDate from,
    @QueryParam("to") LocalDate to) {}
