-- Tags that criteria, templates and rules name (Y-048, Y-183, Y-342, Y-527, T-132, Q-047), tags of tenants, and places
-- that hazards and inspections can be about (Y-019, Y-052, Y-347).

alter table tag_definition
  add column region_code char(12),
  add column exclusive_group varchar(20),
  add column of_place boolean not null default false,
  add column retired boolean not null default false,
  add column version bigint not null default 0,
  add key ix_tag_region (region_code);

-- Of one group an enterprise has one tag at most, and a change of it needs a reason.
insert into tag_definition (code, label, high_risk, exclusive_group) values
  ('dustExplosion', '涉爆粉尘', false, null),
  ('confinedSpace', '有限空间', false, null),
  ('ammonia', '涉氨制冷', false, null),
  ('specialEquipment', '特种设备使用', false, null),
  ('equipmentMaker', '特种设备生产', false, null),
  ('equipmentTester', '特种设备检验检测', false, null),
  ('hazardousChemicals', '危险化学品', true, null),
  ('fireworks', '烟花爆竹', true, null),
  ('metalSmelting', '金属冶炼', true, null),
  ('hotWork', '动火作业', false, null),
  ('warehouse', '仓储物流', false, null),
  ('factoryInFactory', '厂中厂', false, null),
  ('labourIntensive', '劳动密集型', false, null),
  ('gasUser', '燃气使用', false, null),
  ('highRise', '高层建筑', false, null),
  ('supermarket', '商超', false, null),
  ('commercialComplex', '商业综合体', false, null),
  ('schoolBus', '校车', false, null),
  ('energyStorage', '储能电站', false, null),
  ('scriptGame', '剧本娱乐', false, null),
  ('urbanVillage', '城中村', false, null),
  ('urbanFringe', '城乡接合部', false, null),
  ('oldQuarter', '老旧小区', false, null),
  ('gradeA', '监管A级', false, 'SUPERVISION_GRADE'),
  ('gradeB', '监管B级', false, 'SUPERVISION_GRADE'),
  ('gradeC', '监管C级', false, 'SUPERVISION_GRADE'),
  ('gradeD', '监管D级', false, 'SUPERVISION_GRADE'),
  ('standard1', '标准化一级', false, 'STANDARDISATION'),
  ('standard2', '标准化二级', false, 'STANDARDISATION'),
  ('standard3', '标准化三级', false, 'STANDARDISATION');

-- What a place has by its kind; nobody gives it.
insert into tag_definition (code, label, high_risk, of_place) values
  ('placeBuilding', '楼宇', false, true),
  ('placeScenicArea', '景区', false, true),
  ('placeCommunity', '社区小区', false, true),
  ('placeWaterBody', '湖泊河道', false, true),
  ('placeRoad', '道路', false, true),
  ('placeOfficeBuilding', '办公区', false, true),
  ('placeConstructionProject', '建设工程', false, true),
  ('placePark', '公园广场', false, true),
  ('placeMarket', '集贸市场', false, true),
  ('placePublicFacility', '公共设施', false, true),
  ('placeGroupRental', '群租房', false, true);

alter table enterprise add column grade_reason varchar(200);

alter table supervised_place
  add column code varchar(18) not null default '',
  add column keeper varchar(100) not null default '',
  add column tags varchar(300) not null default '',
  add column grade_reason varchar(200),
  add column closed boolean not null default false,
  add column announced boolean not null default false;

update supervised_place p
  join (select id, row_number() over (partition by town_code order by id) as serial from supervised_place) n on n.id = p.id
  set p.code = concat('PL', left(p.town_code, 9), lpad(n.serial, 6, '0'));

alter table supervised_place add unique key ux_place_code (code);

create table issued_place_code (
  town_code char(12) not null primary key,
  last_serial int not null
) collate utf8mb4_bin;

insert into issued_place_code (town_code, last_serial)
  select town_code, count(*) from supervised_place group by town_code;
