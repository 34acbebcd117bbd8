-- Numbers of duties are kept by town, so that a city's are a sum.

-- How often rows about the enterprises of a town changed, by the table of the rows. Only ever grows: whoever notes the
-- number before he looks knows later whether anything changed since. It is neither a projection, which could be made
-- anew, nor anything that people know of.
create table place_change (
  city_code char(12) not null,
  district_code char(12) not null,
  -- empty for enterprises that belong to no town, as in facts
  town_code char(12) not null,
  source varchar(24) not null,
  n bigint not null,
  primary key (city_code, district_code, town_code, source),
  key ix_place_change_district (district_code),
  key ix_place_change_town (town_code)
);
insert into place_change (city_code, district_code, town_code, source, n)
  select distinct city_code, district_code, town_code, 'fact_enterprise', 1 from fact_enterprise;

-- How the enterprises of a town stand to a duty in one cadence on one day. Can be emptied at any time.
create table duty_tally (
  -- what was asked, as a hash of the conditions with their values, but for the place
  question binary(32) not null,
  city_code char(12) not null,
  district_code char(12) not null,
  town_code char(12) not null,
  asked_on date not null,
  -- the sum of the numbers in place_change before the enterprises were looked at
  changes bigint not null,
  met bigint not null,
  due bigint not null,
  due_soon bigint not null,
  overdue bigint not null,
  excused bigint not null,
  primary key (question, city_code, district_code, town_code),
  key ix_duty_tally_day (asked_on)
);
