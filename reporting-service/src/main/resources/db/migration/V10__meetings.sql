-- Meetings, what they resolved, and topics that are put on them. Owned by this service: never derived, never dropped.

-- The kinds of meetings of a tenant; where it has none of its own, those of the service count.
create table meeting_kind (
  region_code char(12) not null,
  code varchar(40) not null,
  name_zh varchar(60) not null,
  name_en varchar(100) not null,
  position int not null,
  primary key (region_code, code)
);

create table meeting (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  kind varchar(40) not null,
  title varchar(200) not null,
  -- the plan and the unit of it that holds the meeting; null where no plan asks for it
  plan_id varchar(60),
  unit_id varchar(60),
  -- of the place that holds it; null for the place's office
  department varchar(40),
  -- a post, never a person
  chair varchar(100),
  held_on date not null,
  state varchar(12) not null,
  -- one item a line
  agenda text not null,
  attendees text not null,
  minutes text,
  minutes_number varchar(60),
  cancel_reason varchar(500),
  made_by varchar(64) not null,
  made_at datetime(6) not null,
  key ix_meeting_place (place_code, held_on),
  key ix_meeting_town (town_code, id),
  key ix_meeting_district (district_code, id),
  key ix_meeting_city (city_code, id),
  key ix_meeting_unit (plan_id, unit_id, kind, held_on)
);

-- It lies at the place of its owner, below or at the place that held the meeting.
create table meeting_resolution (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  meeting_id binary(16) not null,
  issuer_code char(12) not null,
  no int not null,
  content varchar(1000) not null,
  -- of the owner's place; null for the place's office
  department varchar(40),
  deadline date not null,
  state varchar(12) not null,
  evidence varchar(2000),
  done_on date,
  closed_at datetime(6),
  unique key uq_meeting_resolution (meeting_id, no),
  key ix_meeting_resolution_place (place_code, id),
  key ix_meeting_resolution_town (town_code, id),
  key ix_meeting_resolution_district (district_code, id),
  key ix_meeting_resolution_city (city_code, id),
  key ix_meeting_resolution_due (state, deadline, id)
);

create table meeting_resolution_entry (
  id binary(16) not null primary key,
  resolution_id binary(16) not null,
  verb varchar(20) not null,
  note varchar(2000) not null,
  taken_by varchar(64) not null,
  taken_org varchar(40),
  taken_at datetime(6) not null,
  key ix_meeting_resolution_entry (resolution_id, id)
);

create table meeting_topic (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  source varchar(12) not null,
  hazard_id binary(16),
  -- number of a report or paper; null where there is none
  reference varchar(100),
  content varchar(1000) not null,
  department varchar(40),
  state varchar(12) not null,
  meeting_id binary(16),
  resolution_id binary(16),
  feedback varchar(2000),
  raised_by varchar(64) not null,
  raised_at datetime(6) not null,
  closed_at datetime(6),
  key ix_meeting_topic_place (place_code, id),
  key ix_meeting_topic_town (town_code, id),
  key ix_meeting_topic_district (district_code, id),
  key ix_meeting_topic_city (city_code, id),
  key ix_meeting_topic_meeting (meeting_id)
);
