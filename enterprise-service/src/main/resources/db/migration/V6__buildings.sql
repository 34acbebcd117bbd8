-- Enterprises in a building: listed on its page, and asked before the building changes.
create index ix_enterprise_building on enterprise (building_id, id);
