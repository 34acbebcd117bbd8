-- What a city's targets, a ranking and the overdue wall ask for is answered by indexes alone (ADR 0056).

-- When facts changed last, by table and by the quarter of the facts' own days (found, held, registered ...): numbers that
-- were counted of a quarter hold until one of its facts changes. A row for '*' is about all tables and days.
create table fact_change (
  facts varchar(40) not null,
  -- first day of the quarter
  quarter_on date not null,
  -- of change_sequence
  last_sequence bigint not null,
  primary key (facts, quarter_on),
  key ix_fact_change (last_sequence)
);

alter table fact_hazard
  -- those that are open come in the order of their deadlines; what counts of them needs no row
  drop key ix_hazard_city_open,
  add key ix_hazard_city_open (city_code, closed_on, deadline, id, level, found_on, graded_on, since_on, withdrawn_on,
    district_code),
  drop key ix_hazard_district_open,
  add key ix_hazard_district_open (district_code, closed_on, deadline, id, level, found_on, graded_on, since_on,
    withdrawn_on, town_code),
  drop key ix_hazard_town_open,
  add key ix_hazard_town_open (town_code, closed_on, deadline, id, level, found_on, graded_on, since_on, withdrawn_on,
    place_code),
  -- an index has 16 columns at most; hazards are asked for by listing together with their level, see below
  drop key ix_hazard_district,
  add key ix_hazard_district (district_code, found_on, id, level, graded_on, since_on, source, closed_on, deadline,
    signed_off_on, withdrawn_on, reopened_on, enterprise_id, domain_code, category, town_code),
  -- one of twenty or so is major, and most targets are about these
  add key ix_hazard_district_level (district_code, level, found_on, graded_on, since_on, closed_on, deadline,
    signed_off_on, withdrawn_on, source, category, listed_level, town_code);

alter table fact_hazard_former
  drop key ix_hazard_former_city,
  add key ix_hazard_former_city (city_code, until_on, found_on, level, since_on),
  drop key ix_hazard_former_district,
  add key ix_hazard_former_district (district_code, until_on, found_on, level, since_on),
  drop key ix_hazard_former_town,
  add key ix_hazard_former_town (town_code, until_on, found_on, level, since_on);

alter table fact_inspection
  drop key ix_inspection_district,
  add key ix_inspection_district (district_code, inspected_on, id, by_government, enterprise_id, kind, mode, selection,
    findings, led_by_principal, town_code),
  -- whether an enterprise checked itself is seen without the row
  drop key ix_inspection_evidence,
  add key ix_inspection_evidence (enterprise_id, led_by_principal, inspected_on, kind);

alter table fact_enterprise
  drop key ix_enterprise_district,
  add key ix_enterprise_district (district_code, status, registered_on, tags, since_on, id, town_code, industry,
    domain_code);

-- all that was typed of a place is read at once
alter table indicator_entry add key ix_indicator_entry_place (plan_id, place_code, holds_on);
alter table indicator_correction add key ix_indicator_correction_place (plan_id, place_code);
