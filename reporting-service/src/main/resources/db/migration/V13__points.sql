-- Where enterprises stand, in degrees of WGS-84. The facts of enterprises follow from the topic alone: they are emptied,
-- and the consumer reads the topic once more.

delete from cell_enterprise;
delete from fact_enterprise;
delete from consumed_offset where consumer = 'reporting-enterprises';

alter table fact_enterprise
  add column longitude decimal(9, 6),
  add column latitude decimal(9, 6),
  -- the map of a city or district is drawn by these indexes alone
  add key ix_enterprise_city_point (city_code, status, registered_on, district_code, longitude, latitude),
  add key ix_enterprise_district_point (district_code, status, registered_on, town_code, longitude, latitude);

alter table fact_hazard
  -- which hazards of an enterprise are open is seen without their rows
  drop key ix_hazard_enterprise,
  add key ix_hazard_enterprise (enterprise_id, found_on, id, closed_on, level, deadline);
