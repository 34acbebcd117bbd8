-- A district's and a city's counters stand beside those of their towns, under the code *, so that a dashboard reads as many
-- rows for a city as for a town. They are written with the towns' counters; here those that are there are added up once.

insert into cell_enterprise (city_code, district_code, town_code, status, tags, n)
select city_code, district_code, '*', status, tags, sum(n) from cell_enterprise
group by city_code, district_code, status, tags;
insert into cell_enterprise (city_code, district_code, town_code, status, tags, n)
select city_code, '*', '*', status, tags, sum(n) from cell_enterprise where town_code = '*'
group by city_code, status, tags;

insert into cell_hazard (city_code, district_code, town_code, month, level, state, due, on_time, source, reopened, n)
select city_code, district_code, '*', month, level, state, due, on_time, source, reopened, sum(n) from cell_hazard
group by city_code, district_code, month, level, state, due, on_time, source, reopened;
insert into cell_hazard (city_code, district_code, town_code, month, level, state, due, on_time, source, reopened, n)
select city_code, '*', '*', month, level, state, due, on_time, source, reopened, sum(n) from cell_hazard
where town_code = '*'
group by city_code, month, level, state, due, on_time, source, reopened;

insert into cell_closing (city_code, district_code, town_code, month, days, n)
select city_code, district_code, '*', month, days, sum(n) from cell_closing
group by city_code, district_code, month, days;
insert into cell_closing (city_code, district_code, town_code, month, days, n)
select city_code, '*', '*', month, days, sum(n) from cell_closing where town_code = '*'
group by city_code, month, days;

insert into cell_activity (city_code, district_code, town_code, activity, month, kind, mark, n)
select city_code, district_code, '*', activity, month, kind, mark, sum(n) from cell_activity
group by city_code, district_code, activity, month, kind, mark;
insert into cell_activity (city_code, district_code, town_code, activity, month, kind, mark, n)
select city_code, '*', '*', activity, month, kind, mark, sum(n) from cell_activity where town_code = '*'
group by city_code, activity, month, kind, mark;

-- A city's own counters stand at the beginning of its part of the primary key; its districts' own are found by place below,
-- a district's own and its towns' by the district.
create index ix_cell_enterprise_below on cell_enterprise (town_code, city_code);
create index ix_cell_enterprise_of on cell_enterprise (district_code, town_code);
drop index ix_cell_enterprise_district on cell_enterprise;
drop index ix_cell_enterprise_town on cell_enterprise;

create index ix_cell_hazard_below on cell_hazard (town_code, city_code, month);
create index ix_cell_hazard_of on cell_hazard (district_code, town_code, month);
drop index ix_cell_hazard_district on cell_hazard;
drop index ix_cell_hazard_town on cell_hazard;

create index ix_cell_closing_below on cell_closing (town_code, city_code, month);
create index ix_cell_closing_of on cell_closing (district_code, town_code, month);
drop index ix_cell_closing_district on cell_closing;
drop index ix_cell_closing_town on cell_closing;

create index ix_cell_activity_below on cell_activity (town_code, city_code, activity, month);
create index ix_cell_activity_of on cell_activity (district_code, town_code, activity, month);
drop index ix_cell_activity_district on cell_activity;
drop index ix_cell_activity_town on cell_activity;
