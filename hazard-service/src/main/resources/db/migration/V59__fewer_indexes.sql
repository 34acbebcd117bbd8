-- Each index is written with every report. Lists show what was found last first, not what was recorded last, and in the
-- order of deadlines what is owed comes first: orders that other indexes have.
alter table hazard
  drop index ix_hazard_town,
  drop index ix_hazard_district,
  drop index ix_hazard_city,
  drop index ix_hazard_town_deadline,
  drop index ix_hazard_district_deadline,
  drop index ix_hazard_city_deadline;
