-- What a reward rests on (a decided case, or a fine with the reason why none is here), rules by sector, and the fund
-- that rewards are paid out of (T-096, Q-097, Y-192, Y-299).

alter table reward_rule
  -- code of a domain of the place, or * for all
  add column sector varchar(40) not null default '*' after category,
  drop index uq_reward_rule,
  add unique key uq_reward_rule (region_code, category, sector, seq);

alter table reward
  add column sector varchar(40),
  add column case_numbers varchar(500),
  add column fine_reason varchar(500);

-- One a place that keeps its fund here; the balance is what its lines sum up to.
create table reward_fund (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  balance_fen bigint not null,
  unique key uq_reward_fund (place_code),
  key ix_reward_fund_town (town_code, id),
  key ix_reward_fund_district (district_code, id),
  key ix_reward_fund_city (city_code, id)
);

-- Only added to.
create table reward_fund_entry (
  id binary(16) not null primary key,
  fund_id binary(16) not null,
  kind varchar(20) not null,
  amount_fen bigint not null,
  balance_fen bigint not null,
  reference varchar(200) not null,
  reward_id binary(16),
  entered_by varchar(64) not null,
  entered_at datetime(6) not null,
  key ix_reward_fund_entry (fund_id, id)
);

-- A tip-off about the office itself goes to the level above.
alter table tip_off add column about_office boolean not null default false;
