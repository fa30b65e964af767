-- 附件已告知: papers that were claimed before claims were told to other services are told once, a page at a time.
alter table attachment add column told boolean not null default false;
create index attachment_untold on attachment (id) where not told;
grant update (told) on attachment to ${listener};
