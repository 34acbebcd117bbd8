-- What sort of thing a hazard is (a code of the tenant's list, with its words as they read then), and to what standard it
-- is to be put right. The row is near the servers' limit, so the longer text lies apart.
alter table hazard
  add column category_code varchar(40),
  add column category_title varchar(100),
  add column rectification_standard text,
  add column touched_on date;

update hazard
set touched_on = (select max(date(timestampadd(hour, 8, t.at))) from hazard_timeline t where t.hazard_id = hazard.id);

-- The day on which something was done about it last, and the end of time once nobody has to: what is forgotten stands at
-- the beginning.
alter table hazard
  add column idle_since date generated always as
    (case when state in ('SIGNED_OFF', 'WITHDRAWN') then date '9999-12-31'
          else coalesce(touched_on, date(recorded_at)) end)
    stored;

-- Few hazards share a clause or a category; domains are many in a city. Sources and departments are found by walking.
create index ix_hazard_clause on hazard (clause_id, found_on desc, id desc);
create index ix_hazard_category on hazard (category_code, city_code, found_on desc, id desc);
create index ix_hazard_district_domain on hazard (district_code, domain_code, found_on desc, id desc);
create index ix_hazard_city_domain on hazard (city_code, domain_code, found_on desc, id desc);
create index ix_hazard_district_idle on hazard (district_code, idle_since, id);
create index ix_hazard_city_idle on hazard (city_code, idle_since, id);
