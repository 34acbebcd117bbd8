-- Posters are asked for by their enterprise: which have none, and when one goes to another place.

create index ix_tip_off_poster_enterprise on tip_off_poster (enterprise_id);
