-- 党务政务公开 mended: who is a party member, which unit answers, what was made good, and what hung without a proof.

-- 是否党员 as the registry tells it; inner-party publications are for members. Whoever was known before is taken from what is
-- certain here: members of urban units have numbers with C, and the rolls name the members of a village.
alter table neighbour add party_member boolean not null default false;
alter table neighbour no force row level security;
alter table roll_entry no force row level security;
update neighbour n set party_member = true
where n.kind = 'PERSON' and (n.number like 'C%' or exists (
  select from roll_entry r where r.person_number = n.number and r.capacity = 'MEMBER'));
alter table roll_entry force row level security;
alter table neighbour force row level security;

-- 责任单位: the unit that answers sees the publications it answers for, their objections, and what is due by its items
alter table disclosure_objection rename column office_unit to unit_code;
create index disclosure_objection_unit on disclosure_objection (unit_code, id) where unit_code is not null;
drop policy in_place on disclosure_objection;
drop policy everywhere on disclosure_objection;
select scope_by_place('disclosure_objection', true);
revoke delete on disclosure_objection from ${app}, ${listener};
-- an objection goes to the place and the unit of its publication and to no other
drop policy by_readers on disclosure_objection;
create policy by_readers on disclosure_objection for insert to ${app} with check (
  exists (select from disclosure_posting p
    where p.id = posting_id and p.division_code = disclosure_objection.division_code
    and p.office_unit is not distinct from disclosure_objection.unit_code));

alter table disclosure_due add unit_code text;
alter table disclosure_due no force row level security;
alter table disclosure_item no force row level security;
alter table disclosure_posting no force row level security;
update disclosure_due d set unit_code = i.office_unit from disclosure_item i where i.id = d.item_id and i.office_unit is not null;
-- a correction that is due is one of the latest publication: an earlier one was corrected already, and is corrected once
with recursive chain (due_id, at) as (
  select id, corrects_id from disclosure_due where cause = 'CORRECTION' and state <> 'DONE'
  union all
  select c.due_id, p.id from chain c join disclosure_posting p on p.corrects_id = c.at),
latest as (
  select c.due_id, c.at from chain c where not exists (select from disclosure_posting p where p.corrects_id = c.at))
update disclosure_due d set corrects_id = l.at from latest l
where d.id = l.due_id and d.corrects_id <> l.at
and not exists (select from disclosure_due o where o.corrects_id = l.at and o.state <> 'DONE')
and not exists (select from latest e where e.at = l.at and e.due_id < l.due_id);
-- where the latest has an open one already, the correction that was published did what the earlier one asked
update disclosure_due d set state = 'DONE', posting_id = p.id, done_on = p.published_on from disclosure_posting p
where d.cause = 'CORRECTION' and d.state <> 'DONE' and p.corrects_id = d.corrects_id;
alter table disclosure_due force row level security;
create index disclosure_due_unit on disclosure_due (unit_code, id) where unit_code is not null;
drop policy in_place on disclosure_due;
drop policy everywhere on disclosure_due;
select scope_by_place('disclosure_due', true);
revoke delete on disclosure_due from ${app}, ${listener};

create policy by_office on disclosure_posting for select to ${app} using (
  office_unit = nullif(current_setting('app.unit', true), ''));
-- the members of a unit read what the places published that their unit lies in
create policy from_above_the_unit on disclosure_posting for select to ${app} using (
  (select u.division_code from neighbour u where u.kind = 'UNIT' and u.withdrawn_on is null and u.merged_into is null
    and u.number = nullif(current_setting('app.unit', true), '') limit 1) >= division_code
  and (select u.division_code from neighbour u where u.kind = 'UNIT' and u.withdrawn_on is null and u.merged_into is null
    and u.number = nullif(current_setting('app.unit', true), '') limit 1) < division_code || ':');
create index disclosure_posting_office on disclosure_posting (office_unit, id) where office_unit is not null;
-- what is public is read the latest first
drop index disclosure_posting_public;
create index disclosure_posting_latest on disclosure_posting (scope, published_on desc, id desc);
create index disclosure_posting_shown on disclosure_posting (shown_until, id) where shown_until is not null;
alter table disclosure_posting force row level security;

-- 公开凭证 that did not come in time: said once, by a row that stays
create table disclosure_unproved (
  posting_id uuid primary key references disclosure_posting,
  division_code text not null collate "C",
  noted_on date not null
);
create index disclosure_unproved_division on disclosure_unproved (division_code, posting_id);
select scope_by_place('disclosure_unproved', false);
revoke update, delete on disclosure_unproved from ${app}, ${listener};

-- 公开目录: what a law asks of everyone is of the country 00 or of the province, and binds whatever a place below decides.
alter table disclosure_item add matters text[];
update disclosure_item set jurisdiction = '00' where id in
  ('00000000-0000-7000-8000-000000001208', '00000000-0000-7000-8000-000000001209', '00000000-0000-7000-8000-00000000120a');
update disclosure_item set jurisdiction = '61' where id = '00000000-0000-7000-8000-00000000120c';
insert into disclosure_item values
  ('00000000-0000-7000-8000-00000000120f', 'village-finance', 'VILLAGE', '00', '村级财务收支',
   'income and expenses of the village', 'VILLAGE_FINANCE',
   '中华人民共和国村民委员会组织法（2010年，2018年修正条文同）：一般事项至少每季度公布一次，收支较多的每月公布', '第三十条', true,
   'QUARTERLY', 10, 0, 'VILLAGE', false, 10, 10, 3, 10, '村务监督委员会（示例，待县里确认）', null, '2010-10-28', '2025-12-31',
   true, null),
  ('00000000-0000-7000-8000-000000001210', 'village-finance', 'VILLAGE', '00', '村级财务收支',
   'income and expenses of the village', 'VILLAGE_FINANCE',
   '中华人民共和国村民委员会组织法（2026年1月1日起施行的修改未取得原文）', null, false,
   'QUARTERLY', 10, 0, 'VILLAGE', false, 10, 10, 3, 10, '村务监督委员会（示例，待县里确认）', null, '2026-01-01', null,
   true, null);
-- 决议公开: which matters, once decided, have to be published by this item; the list is provisional and for the county to confirm
update disclosure_item set matters = array['village-major-matter', 'wage-loss-allowances', 'collective-income-use',
  'public-works', 'land-contracting', 'collective-projects', 'house-plots', 'land-compensation',
  'collective-property-disposal', 'village-charter', 'major-project']
where id = '00000000-0000-7000-8000-00000000120d';
alter table disclosure_item force row level security;
