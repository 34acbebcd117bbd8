create table sample (
  id binary(16) not null primary key,
  version bigint not null,
  place_code char(12) not null,
  city_code char(12) not null,
  district_code char(12),
  town_code char(12),
  enterprise_id binary(16) not null,
  enterprise_code varchar(18) not null,
  title varchar(100) not null,
  key ix_sample_town (town_code, id),
  key ix_sample_district (district_code, id),
  key ix_sample_city (city_code, id)
);
create table sample_effect (event_id binary(16) not null, n int not null);
insert into region values ('120000000000',1,'天津市','CITY',null,'120000000000',null,null,false);
insert into region values ('120110000000',1,'东丽区','DISTRICT','120000000000','120000000000','120110000000',null,false);
insert into region values ('120110013000',1,'东丽湖街道','TOWN','120110000000','120000000000','120110000000','120110013000',true);
insert into region values ('120110013001',1,'湖东社区','VILLAGE','120110013000','120000000000','120110000000','120110013000',true);
insert into region values ('120119000000',1,'蓟州区','DISTRICT','120000000000','120000000000','120119000000',null,false);
insert into region values ('120119105000',1,'东赵各庄镇','TOWN','120119000000','120000000000','120119000000','120119105000',true);
