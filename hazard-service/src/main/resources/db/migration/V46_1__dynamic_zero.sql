-- How the dynamic zero of major hazards (动态清零, D-009, Q-008) stands in each domain of each town.
create table zero_standing (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  -- empty for hazards of enterprises that have no domain
  domain_code varchar(40) not null,
  zero boolean not null,
  since date not null,
  overdue bigint not null,
  breaches bigint not null,
  last_breach_on date,
  longest_days bigint not null,
  unique key uq_zero_standing (place_code, domain_code),
  key ix_zero_standing_town (town_code, id),
  key ix_zero_standing_district (district_code, id),
  key ix_zero_standing_city (city_code, id)
);
