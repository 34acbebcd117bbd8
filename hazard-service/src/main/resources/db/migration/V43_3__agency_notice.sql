-- Agencies that charge and serve too little (Y-201). A row of the key table is there once a place, agency and period.
create table agency_notice (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  agency varchar(18) not null,
  from_on date not null,
  to_on date not null,
  contracted bigint not null,
  served bigint not null,
  note varchar(1000) not null,
  state varchar(20) not null,
  warned_on date not null,
  blacklisted_on date,
  reason varchar(1000),
  published_in varchar(200),
  lifted_on date,
  lift_reason varchar(1000),
  warned_by varchar(64) not null,
  recorded_at datetime(6) not null,
  key ix_agency_notice_town (town_code, id),
  key ix_agency_notice_district (district_code, id),
  key ix_agency_notice_city (city_code, id),
  key ix_agency_notice_agency (agency)
);

create table agency_notice_key (
  agency_period varchar(80) not null primary key,
  notice_id binary(16) not null
);
