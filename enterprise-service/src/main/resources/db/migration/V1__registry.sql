-- Departments, responsibility domains, enterprises, places and service contracts.
-- Every scoped table carries its place and the ancestors' codes. The indexes pair each scope column with the default
-- order (id) and with the order by name, so that one equality finds a page without sorting.

create table department (
  code varchar(40) not null primary key,
  name varchar(60) not null,
  region_code char(12) not null,
  key ix_department_region (region_code, code)
) collate utf8mb4_bin;

create table tag_definition (
  code varchar(40) not null primary key,
  label varchar(40) not null,
  high_risk boolean not null
) collate utf8mb4_bin;

create table responsibility_domain (
  code varchar(40) not null primary key,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12) not null,
  domain_order int not null,
  precedence int not null,
  name varchar(60) not null,
  scope_text varchar(500) not null,
  leader_posts text not null,
  lead_departments text not null,
  co_departments text not null,
  rules text not null,
  is_default boolean not null,
  unique key ux_domain_order (town_code, domain_order),
  key ix_domain_district (district_code, town_code),
  key ix_domain_city (city_code, town_code)
) collate utf8mb4_bin;

create table domain_member (
  town_code char(12) not null,
  enterprise_code varchar(18) not null,
  domain_code varchar(40) not null,
  primary key (town_code, enterprise_code)
) collate utf8mb4_bin;

create table enterprise (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12) not null,
  code varchar(18) not null,
  issued_code boolean not null,
  name varchar(100) not null,
  name_key varchar(64) not null,
  search_name varchar(100) not null,
  kind varchar(20) not null,
  industry char(3) not null,
  tags varchar(300) not null,
  scale varchar(10) not null,
  status varchar(12) not null,
  address varchar(200) not null,
  principal_name varchar(50) not null,
  principal_phone varchar(30) not null,
  safety_officer_name varchar(50) not null,
  safety_officer_phone varchar(30) not null,
  longitude decimal(10,6),
  latitude decimal(10,6),
  coordinate_system varchar(5),
  building_id binary(16),
  building_name varchar(100),
  registered_on date not null,
  domain_code varchar(40) not null,
  high_risk boolean not null,
  fingerprint binary(32) not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  unique key ux_enterprise_code (town_code, code),
  key ix_enterprise_town (town_code, id),
  key ix_enterprise_district (district_code, id),
  key ix_enterprise_city (city_code, id),
  key ix_enterprise_village (place_code, id),
  key ix_enterprise_town_name (town_code, name_key, id),
  key ix_enterprise_district_name (district_code, name_key, id),
  key ix_enterprise_city_name (city_code, name_key, id),
  key ix_enterprise_domain (town_code, domain_code, id),
  key ix_enterprise_code (code)
) collate utf8mb4_bin;

-- One index for everything that is asked by a whole word: search terms, and tags with a # before them.
create table enterprise_term (
  term varchar(24) not null,
  enterprise_id binary(16) not null,
  primary key (term, enterprise_id),
  key ix_term_enterprise (enterprise_id)
) collate utf8mb4_bin;

-- How many enterprises there are, by their own place (a town or a village), status, domain and risk.
create table enterprise_counter (
  place_code char(12) not null,
  status varchar(12) not null,
  domain_code varchar(40) not null,
  high_risk boolean not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12) not null,
  total bigint not null,
  primary key (place_code, status, domain_code, high_risk),
  key ix_counter_town (town_code, status),
  key ix_counter_district (district_code, status),
  key ix_counter_city (city_code, status)
) collate utf8mb4_bin;

create table issued_code (
  town_code char(12) not null primary key,
  last_serial int not null
) collate utf8mb4_bin;

create table supervised_place (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12) not null,
  name varchar(100) not null,
  kind varchar(24) not null,
  address varchar(200) not null,
  self_held boolean not null,
  longitude decimal(10,6),
  latitude decimal(10,6),
  coordinate_system varchar(5),
  domain_code varchar(40) not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  unique key ux_place_name (town_code, kind, name),
  key ix_place_town (town_code, id),
  key ix_place_district (district_code, id),
  key ix_place_city (city_code, id),
  key ix_place_village (place_code, id)
) collate utf8mb4_bin;

create table service_contract (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  agency_code varchar(18) not null,
  agency_name varchar(100) not null,
  valid_from date not null,
  valid_to date not null,
  ended_on date,
  created_at datetime(6) not null,
  key ix_contract_town (town_code, id),
  key ix_contract_district (district_code, id),
  key ix_contract_city (city_code, id),
  key ix_contract_agency (agency_code, id)
) collate utf8mb4_bin;

create table service_contract_enterprise (
  contract_id binary(16) not null,
  enterprise_id binary(16) not null,
  primary key (contract_id, enterprise_id)
);

-- Places whose event has gone to the outbox; seeded places are announced at the first start.
create table announced_region (
  code char(12) not null primary key
);
