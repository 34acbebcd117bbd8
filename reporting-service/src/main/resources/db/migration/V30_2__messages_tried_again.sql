-- When a message that was not handed over is tried again; null: no more that day.
alter table inbox_delivery add column again_at datetime(6);

update inbox_delivery set again_at = date_add(tried_at, interval 10 minute) where state = 'CLAIMED' and tries < 5;
