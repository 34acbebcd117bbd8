package io.zhiben.training.exam;

import io.zhiben.training.session.Audience;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Which exams are asked for; what is left out doesn't bound the list.
 *
 * @param failed true: those after which somebody has still to pass
 */
record ExamFilter(
    @QueryParam("region") String region,
    @QueryParam("enterprise") UUID enterprise,
    @QueryParam("session") UUID session,
    @QueryParam("audience") Audience audience,
    @QueryParam("failed") Boolean failed,
    @QueryParam("from") LocalDate from,
    @QueryParam("to") LocalDate to) {}
