-- The kinds of meetings of a place change as one: whoever changes them says which version he saw.

create table meeting_kind_set (
  region_code char(12) not null primary key,
  version bigint not null
);

insert into meeting_kind_set (region_code, version)
select distinct region_code, 1 from meeting_kind;
