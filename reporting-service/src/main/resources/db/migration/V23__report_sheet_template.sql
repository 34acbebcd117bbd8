-- Tenants replace the workbook of their reports as well, apart from the Word file.

alter table report_template
  add column kind varchar(8) not null default 'WORD';

create unique index ux_report_template_kind on report_template (place_code, kind, template_version);

drop index ux_report_template on report_template;
