package io.zhiben.enterprise.enterprise;

import io.zhiben.platform.access.Place;
import java.util.UUID;

/**
 * An enterprise changed in a way that records about it must follow. Fired inside the transaction
 * that changes it.
 *
 * @param moved its place is another one, which the other services must hear of the records, too
 */
public record EnterpriseFollowed(UUID id, String code, String name, Place place, boolean moved) {}
