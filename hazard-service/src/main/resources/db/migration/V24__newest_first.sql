-- Lists show what is newest first. Walking backwards through an index costs a server twice as much as walking forwards,
-- so these lie in the order in which they are read.

alter table hazard
  drop index ix_hazard_place,
  drop index ix_hazard_town,
  drop index ix_hazard_district,
  drop index ix_hazard_city,
  drop index ix_hazard_town_found,
  drop index ix_hazard_district_found,
  drop index ix_hazard_city_found,
  drop index ix_hazard_town_state,
  drop index ix_hazard_district_state,
  drop index ix_hazard_city_state,
  drop index ix_hazard_district_level,
  drop index ix_hazard_city_level,
  add index ix_hazard_place (place_code, id desc),
  add index ix_hazard_town (town_code, id desc),
  add index ix_hazard_district (district_code, id desc),
  add index ix_hazard_city (city_code, id desc),
  add index ix_hazard_town_found (town_code, found_on desc, id desc),
  add index ix_hazard_district_found (district_code, found_on desc, id desc),
  add index ix_hazard_city_found (city_code, found_on desc, id desc),
  add index ix_hazard_town_state (town_code, state, found_on desc, id desc),
  add index ix_hazard_district_state (district_code, state, found_on desc, id desc),
  add index ix_hazard_city_state (city_code, state, found_on desc, id desc),
  add index ix_hazard_district_level (district_code, level, found_on desc, id desc),
  add index ix_hazard_city_level (city_code, level, found_on desc, id desc);

-- A search looks at the names of all enterprises in reach: in an index that holds them, not in their rows.
alter table directory_entry
  add index ix_directory_town_name (town_code, name),
  add index ix_directory_district_name (district_code, name),
  add index ix_directory_city_name (city_code, name);
