-- Lists by status at every level: a rare status must not mean a look at every row of a city.

create index ix_enterprise_town_status on enterprise (town_code, status, id);
create index ix_enterprise_district_status on enterprise (district_code, status, id);
create index ix_enterprise_city_status on enterprise (city_code, status, id);
