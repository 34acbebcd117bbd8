-- Which offices and departments were told that something of a hazard waits for them, until it ends: those who deal with it
-- may be others by then.
create table asked_matter (
  thing binary(16) not null,
  code varchar(40) not null,
  addressee varchar(64) not null,
  addressee_kind varchar(12) not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  primary key (thing, code, addressee),
  key ix_asked_matter_enterprise (enterprise_id)
);
