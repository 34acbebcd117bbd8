-- Hazards by the pairs of neighbouring characters of their descriptions (docs/adr/0028), and those that are still to be
-- read for it: a report waits for no index. What is there already is read after the start.

create table hazard_word (
  word varchar(4) not null,
  hazard_id binary(16) not null,
  primary key (word, hazard_id)
) collate utf8mb4_bin;

create table hazard_unread (
  hazard_id binary(16) not null primary key
);

insert into hazard_unread (hazard_id) select id from hazard;

-- The day by which a rectification is owed, and the end of time where none is: what is late stands at the beginning,
-- not among all that was ever late. Major ones are few, and are asked for every day.
alter table hazard
  add column owed_until date generated always as
    (case when state in ('ASSIGNED', 'RECTIFYING') then coalesce(deadline, date '9999-12-31') else date '9999-12-31' end)
    stored;
create index ix_hazard_town_owed on hazard (town_code, owed_until, id);
create index ix_hazard_district_owed on hazard (district_code, owed_until, id);
create index ix_hazard_city_owed on hazard (city_code, owed_until, id);
create index ix_hazard_district_level on hazard (district_code, level, found_on, id);
create index ix_hazard_city_level on hazard (city_code, level, found_on, id);
