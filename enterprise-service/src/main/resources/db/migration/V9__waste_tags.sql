-- Classes of producers of hazardous waste (Y-068, Y-554): by them the checklist of their class is theirs.

insert into tag_definition (code, label, high_risk) values
  ('wasteIndustrial', '工业产废单位', false),
  ('wasteLicensed', '危险废物持证经营单位', false),
  ('wasteOther', '其他产废单位', false);
