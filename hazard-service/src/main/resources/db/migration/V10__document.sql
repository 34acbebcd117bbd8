-- Numbered documents: what an authority issues in writing, the templates and letterheads of the tenants, and
-- the running numbers of each authority.

create table official_document (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16),
  enterprise_code varchar(18),
  recipient varchar(200) not null,
  kind varchar(40) not null,
  state varchar(20) not null,
  number varchar(80),
  issuer_code char(12) not null,
  department varchar(40) not null,
  issuer_name varchar(100),
  field_values longtext not null,
  template_id binary(16),
  template_sha256 char(64),
  docx_sha256 char(64),
  docx_bytes bigint,
  pdf_sha256 char(64),
  pdf_bytes bigint,
  pages int,
  drafted_by varchar(64) not null,
  drafted_at datetime(6) not null,
  issued_on date,
  issued_on_order date generated always as (coalesce(issued_on, date '9999-12-31')) stored,
  issued_by varchar(64),
  issued_at datetime(6),
  served_on date,
  service_method varchar(20),
  service_note varchar(500),
  served_by varchar(64),
  served_at datetime(6),
  receipt_key varchar(200),
  receipt_media_type varchar(40),
  receipt_bytes bigint,
  withdrawn_reason varchar(500),
  withdrawn_by varchar(64),
  withdrawn_at datetime(6),
  unique key uq_document_number (issuer_code, department, number),
  key ix_document_place (place_code, id),
  key ix_document_town (town_code, id),
  key ix_document_town_day (town_code, issued_on_order, id),
  key ix_document_district (district_code, id),
  key ix_document_district_day (district_code, issued_on_order, id),
  key ix_document_city (city_code, id),
  key ix_document_enterprise (enterprise_id, id)
);

-- What a document is about; a document can be about several things.
create table document_subject (
  document_id binary(16) not null,
  subject_kind varchar(20) not null,
  subject_id binary(16) not null,
  subject_number varchar(80) not null,
  position int not null,
  primary key (document_id, position),
  key ix_document_subject (subject_id, document_id)
);

create table document_series (
  place_code char(12) not null,
  department varchar(40) not null,
  kind varchar(40) not null,
  series_year int not null,
  last_number bigint not null,
  primary key (place_code, department, kind, series_year)
);

-- In whose name a place, or a department of it, issues documents, and how it numbers them.
create table document_letterhead (
  place_code char(12) not null,
  department varchar(40) not null,
  version bigint not null,
  issuer_name varchar(100) not null,
  short_name varchar(20) not null,
  contact varchar(50) not null,
  phone varchar(50) not null,
  address varchar(200) not null,
  review_body varchar(100) not null,
  court varchar(100) not null,
  patterns longtext not null,
  primary key (place_code, department)
);

create table document_template (
  id binary(16) not null primary key,
  place_code char(12) not null,
  kind varchar(40) not null,
  template_version int not null,
  in_use boolean not null,
  file_name varchar(200) not null,
  sha256 char(64) not null,
  size_bytes bigint not null,
  uploaded_by varchar(64) not null,
  uploaded_at datetime(6) not null,
  unique key uq_document_template (place_code, kind, template_version)
);
