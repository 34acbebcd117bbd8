-- Numbers of hazards by place, state, level and last day, so that no list or heading counts rows. A change writes what
-- it adds and takes away into hazard_tally_change, where no two writers meet; one replica adds that up into hazard_tally.
-- A number is the sum of both (docs/adr/0024).

create table hazard_tally (
  region_code char(12) not null,
  state varchar(20) not null,
  level varchar(10) not null,
  due_on date not null,
  amount bigint not null,
  primary key (region_code, state, level, due_on)
);

create table hazard_tally_change (
  id bigint not null auto_increment primary key,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  state varchar(20) not null,
  level varchar(10) not null,
  due_on date not null,
  amount int not null
);

-- due_on is the deadline where the rectification is owed, else the end of time; an ungraded level is empty.
insert into hazard_tally_change (place_code, city_code, district_code, town_code, state, level, due_on, amount)
select place_code, city_code, district_code, town_code, state, coalesce(level, ''),
       case when state in ('ASSIGNED', 'RECTIFYING') then deadline_order else date '9999-12-31' end, count(*)
from hazard
group by place_code, city_code, district_code, town_code, state, coalesce(level, ''),
         case when state in ('ASSIGNED', 'RECTIFYING') then deadline_order else date '9999-12-31' end;

-- The orders of lists for districts and cities, which had the towns' only; the states in the order in which lists show
-- them instead of by id.
create index ix_hazard_district_found on hazard (district_code, found_on, id);
create index ix_hazard_district_state on hazard (district_code, state, found_on, id);
create index ix_hazard_district_deadline on hazard (district_code, deadline_order, id);
create index ix_hazard_city_found on hazard (city_code, found_on, id);
create index ix_hazard_city_state on hazard (city_code, state, found_on, id);
create index ix_hazard_city_deadline on hazard (city_code, deadline_order, id);
drop index ix_hazard_town_state on hazard;
create index ix_hazard_town_state on hazard (town_code, state, found_on, id);
