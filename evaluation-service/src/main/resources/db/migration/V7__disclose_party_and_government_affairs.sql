-- 党务政务公开: what is disclosed at which level, what is due, what was published and how it stood, and who objected.

-- The levels of disclosure; the programme's report counts two of them (县、乡), the village law adds its own.
create table disclosure_level_code (
  code text primary key check (code in ('COUNTY', 'TOWN', 'VILLAGE')),
  ordinal int not null unique,
  name_zh text not null,
  name_en text not null,
  of_programme boolean not null,
  effective_from date not null,
  effective_to date,
  source text not null,
  verified boolean not null
);
insert into disclosure_level_code values
  ('COUNTY', 1, '县', 'county', true, '2008-01-01', null, '商南县共建共富促和谐活动：党务政务公开（县、乡）', true),
  ('TOWN', 2, '乡镇', 'town', true, '2008-01-01', null, '商南县共建共富促和谐活动：党务政务公开（县、乡）', true),
  ('VILLAGE', 3, '村', 'village', false, '1998-11-04', null, '中华人民共和国村民委员会组织法：村务公开', true);
alter table disclosure_level_code enable row level security;
alter table disclosure_level_code force row level security;
create policy known_to_all on disclosure_level_code for select to ${app} using (true);
create policy everywhere on disclosure_level_code for select to ${listener} using (true);
grant select on disclosure_level_code to ${app}, ${listener};

-- 公开目录. A row is never changed: a later row of its code and place takes its place, and the most specific place rules.
create table disclosure_item (
  id uuid primary key,
  code text not null,
  level text not null references disclosure_level_code,
  jurisdiction text not null collate "C",
  title_zh text not null,
  title_en text not null,
  content_class text not null check (content_class in
    ('PARTY_AFFAIRS', 'GOVERNMENT_AFFAIRS', 'VILLAGE_AFFAIRS', 'VILLAGE_FINANCE')),
  source text not null,
  article text,
  verified boolean not null,
  rhythm text not null check (rhythm in
    ('LONG_TERM', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY', 'BY_STAGE', 'PROMPT')),
  due_after_days int not null check (due_after_days >= 0),
  grace_days int not null check (grace_days >= 0),
  scope text not null check (scope in ('INNER_PARTY', 'VILLAGE', 'PUBLIC')),
  narrower_allowed boolean not null,
  shown_days int check (shown_days > 0),
  objection_days int not null check (objection_days >= 0),
  answer_days int not null check (answer_days > 0),
  correction_days int not null check (correction_days > 0),
  office text not null,
  office_unit text,
  effective_from date not null,
  effective_to date,
  demonstration boolean not null,
  check (effective_to >= effective_from),
  unique (code, jurisdiction, effective_from)
);
create index disclosure_item_level on disclosure_item (level);
-- Rows of the demonstration county; what the report and the laws do not say is provisional and for the county to confirm.
insert into disclosure_item values
  ('00000000-0000-7000-8000-000000001201', 'county-duties', 'COUNTY', '611023', '机构职责与办事程序',
   'duties of offices and how to deal with them', 'GOVERNMENT_AFFAIRS', '党务公开“固定内容长期公开”的做法', null, false,
   'LONG_TERM', 30, 0, 'PUBLIC', false, null, 10, 10, 15, '县委办公室、县政府办公室（示例，待县里确认）', null,
   '2008-01-01', null, true),
  ('00000000-0000-7000-8000-000000001202', 'county-programme-progress', 'COUNTY', '611023', '共建共富促和谐活动进展',
   'progress of the programme', 'PARTY_AFFAIRS', '党务公开“常规性工作定期公开”的做法；次数待县里确认', null, false,
   'QUARTERLY', 15, 0, 'PUBLIC', false, 10, 10, 10, 15, '县委组织部（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-000000001203', 'county-party-decisions', 'COUNTY', '611023', '县委重要决定',
   'important decisions of the county party committee', 'PARTY_AFFAIRS', '中国共产党党务公开条例（试行）施行前的暂定做法', null,
   false, 'PROMPT', 10, 0, 'INNER_PARTY', false, 10, 10, 10, 15, '县委办公室（示例，待县里确认）', null, '2008-01-01', null,
   true),
  ('00000000-0000-7000-8000-000000001204', 'town-duties', 'TOWN', '611023', '镇街职责与办事程序',
   'duties of the town and how to deal with it', 'GOVERNMENT_AFFAIRS', '党务公开“固定内容长期公开”的做法', null, false,
   'LONG_TERM', 30, 0, 'PUBLIC', false, null, 10, 10, 15, '镇街党政办公室（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-000000001205', 'town-party-work', 'TOWN', '611023', '镇街党（工）委工作情况',
   'work of the town party committee', 'PARTY_AFFAIRS', '党务公开“常规性工作定期公开”的做法；次数待县里确认', null, false,
   'HALF_YEARLY', 15, 0, 'INNER_PARTY', false, 10, 10, 10, 15, '镇街党（工）委（示例，待县里确认）', null, '2008-01-01', null,
   true),
  ('00000000-0000-7000-8000-000000001206', 'town-support-funds', 'TOWN', '611023', '帮扶资金使用情况',
   'how support funds were used', 'GOVERNMENT_AFFAIRS', '党务公开“常规性工作定期公开”的做法；次数待县里确认', null, false,
   'QUARTERLY', 15, 0, 'PUBLIC', false, 10, 10, 10, 15, '镇街财政所（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-000000001207', 'town-projects', 'TOWN', '611023', '共建项目实施情况',
   'how projects are carried out', 'GOVERNMENT_AFFAIRS', '党务公开“阶段性工作逐段公开”的做法', null, false,
   'BY_STAGE', 10, 0, 'PUBLIC', false, 10, 10, 10, 15, '镇街（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-000000001208', 'village-affairs', 'VILLAGE', '611023', '一般村务', 'general village affairs',
   'VILLAGE_AFFAIRS', '中华人民共和国村民委员会组织法（1998年）', '第二十二条', false,
   'HALF_YEARLY', 10, 0, 'VILLAGE', false, 10, 10, 3, 10, '村务监督小组（示例，待县里确认）', null, '1998-11-04', '2010-10-27',
   true),
  ('00000000-0000-7000-8000-000000001209', 'village-affairs', 'VILLAGE', '611023', '一般村务', 'general village affairs',
   'VILLAGE_AFFAIRS', '中华人民共和国村民委员会组织法（2010年，2018年修正条文同）', '第三十条', true,
   'QUARTERLY', 10, 0, 'VILLAGE', false, 10, 10, 3, 10, '村务监督委员会（示例，待县里确认）', null, '2010-10-28', '2025-12-31',
   true),
  ('00000000-0000-7000-8000-00000000120a', 'village-affairs', 'VILLAGE', '611023', '一般村务', 'general village affairs',
   'VILLAGE_AFFAIRS', '中华人民共和国村民委员会组织法（2026年1月1日起施行的修改未取得原文）', null, false,
   'QUARTERLY', 10, 0, 'VILLAGE', false, 10, 10, 3, 10, '村务监督委员会（示例，待县里确认）', null, '2026-01-01', null, true),
  ('00000000-0000-7000-8000-00000000120b', 'village-finance', 'VILLAGE', '611023', '村级财务收支',
   'income and expenses of the village', 'VILLAGE_FINANCE',
   '村民委员会组织法：收支较多的每月公布；是否较多由村里定，暂按每月，待县里确认', '第三十条', false,
   'MONTHLY', 10, 0, 'VILLAGE', false, 10, 10, 3, 10, '村务监督委员会（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-00000000120c', 'village-approved-matters', 'VILLAGE', '611023', '须经行政审批的事项',
   'matters that an authority had to approve', 'VILLAGE_AFFAIRS',
   '陕西省实施《中华人民共和国村民委员会组织法》办法（2011年修订）：审批后五日内公布', '第三十三条至第三十五条', false,
   'PROMPT', 5, 0, 'VILLAGE', false, 10, 10, 3, 10, '村民委员会（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-00000000120d', 'village-decision-results', 'VILLAGE', '611023', '村级重大事务决议及实施结果',
   'decisions of the village and what came of them', 'VILLAGE_AFFAIRS',
   '“四议两公开”：决议公开、实施结果公开；天数待县里确认', null, false,
   'PROMPT', 5, 0, 'PUBLIC', true, 10, 10, 3, 10, '村党支部、村民委员会（示例，待县里确认）', null, '2008-01-01', null, true),
  ('00000000-0000-7000-8000-00000000120e', 'village-branch-work', 'VILLAGE', '611023', '村党支部工作情况',
   'work of the village branch', 'PARTY_AFFAIRS', '党务公开“常规性工作定期公开”的做法；次数待县里确认', null, false,
   'QUARTERLY', 10, 0, 'INNER_PARTY', false, 10, 10, 3, 10, '村党支部（示例，待县里确认）', null, '2008-01-01', null, true);
-- everyone may read the catalogue; a row is written for the writer's own place, and by nobody changed or removed
alter table disclosure_item enable row level security;
alter table disclosure_item force row level security;
create policy known_to_all on disclosure_item for select to ${app} using (true);
create policy of_the_place on disclosure_item for insert to ${app} with check (
  jurisdiction >= nullif(current_setting('app.division', true), '')
  and jurisdiction < nullif(current_setting('app.division', true), '') || ':');
create policy everywhere on disclosure_item for select to ${listener} using (true);
grant select, insert on disclosure_item to ${app};
grant select on disclosure_item to ${listener};

-- 工作日历: weekdays off and weekends worked; every other day is worked from Monday to Friday.
create table disclosure_calendar_day (
  id uuid primary key,
  day date not null,
  jurisdiction text not null collate "C",
  working boolean not null,
  name_zh text not null,
  source text not null,
  verified boolean not null,
  unique (day, jurisdiction)
);
insert into disclosure_calendar_day
select ('00000000-0000-7000-8000-0000000c' || to_char(day, 'MMDD'))::uuid, day, '00', false, name,
  '国务院办公厅关于2010年部分节假日安排的通知（未取得原文核对）', false
from (
  select generate_series(date '2010-01-01', date '2010-01-03', interval '1 day')::date as day, '元旦' as name
  union all select generate_series(date '2010-02-13', date '2010-02-19', interval '1 day')::date, '春节'
  union all select generate_series(date '2010-04-03', date '2010-04-05', interval '1 day')::date, '清明节'
  union all select generate_series(date '2010-05-01', date '2010-05-03', interval '1 day')::date, '劳动节'
  union all select generate_series(date '2010-06-14', date '2010-06-16', interval '1 day')::date, '端午节'
  union all select generate_series(date '2010-09-22', date '2010-09-24', interval '1 day')::date, '中秋节'
  union all select generate_series(date '2010-10-01', date '2010-10-07', interval '1 day')::date, '国庆节') as days;
insert into disclosure_calendar_day
select ('00000000-0000-7000-8000-0000000c' || to_char(day, 'MMDD'))::uuid, day, '00', true, '调休上班',
  '国务院办公厅关于2010年部分节假日安排的通知（未取得原文核对）', false
from unnest(array[date '2010-02-20', date '2010-02-21', date '2010-06-12', date '2010-06-13', date '2010-09-19',
  date '2010-09-25', date '2010-09-26', date '2010-10-09']) as day;
alter table disclosure_calendar_day enable row level security;
alter table disclosure_calendar_day force row level security;
create policy known_to_all on disclosure_calendar_day for select to ${app} using (true);
create policy of_the_place on disclosure_calendar_day for insert to ${app} with check (
  jurisdiction >= nullif(current_setting('app.division', true), '')
  and jurisdiction < nullif(current_setting('app.division', true), '') || ':');
create policy everywhere on disclosure_calendar_day for select to ${listener} using (true);
grant select, insert on disclosure_calendar_day to ${app};
grant select on disclosure_calendar_day to ${listener};

-- 公开件: what was published, for ever as it was.
create table disclosure_posting (
  id uuid primary key,
  item_id uuid not null references disclosure_item,
  item_code text not null,
  item_title_zh text not null,
  item_title_en text not null,
  content_class text not null,
  basis text not null,
  level text not null,
  division_code text not null collate "C",
  scope text not null check (scope in ('INNER_PARTY', 'VILLAGE', 'PUBLIC')),
  title text not null,
  content text not null,
  canonical_text text not null,
  sha256 text not null,
  corrects_id uuid references disclosure_posting,
  published_on date not null,
  shown_until date,
  objections_until date not null,
  answer_days int not null,
  office text not null,
  office_unit text
);
create index disclosure_posting_division on disclosure_posting (division_code, id);
create index disclosure_posting_item on disclosure_posting (item_id);
create index disclosure_posting_code on disclosure_posting (item_code, id);
create index disclosure_posting_public on disclosure_posting (id) where scope = 'PUBLIC';
-- a publication is corrected once; what is wrong with the correction is corrected by one of its own
create unique index disclosure_posting_corrected on disclosure_posting (corrects_id) where corrects_id is not null;
select scope_by_place('disclosure_posting', false);
create policy to_everyone on disclosure_posting for select to ${app} using (scope = 'PUBLIC');
create policy from_above on disclosure_posting for select to ${app} using (
  nullif(current_setting('app.division', true), '') >= division_code
  and nullif(current_setting('app.division', true), '') < division_code || ':');
revoke update, delete on disclosure_posting from ${app}, ${listener};

create table disclosure_withdrawal (
  id uuid primary key,
  posting_id uuid not null unique references disclosure_posting,
  division_code text not null collate "C",
  reason text not null,
  person text not null,
  withdrawn_on date not null
);
create index disclosure_withdrawal_division on disclosure_withdrawal (division_code, id);
select scope_by_place('disclosure_withdrawal', false);
create policy of_posting on disclosure_withdrawal for select to ${app} using (
  exists (select from disclosure_posting p where p.id = posting_id));
revoke update, delete on disclosure_withdrawal from ${app}, ${listener};

create table disclosure_proof (
  id uuid primary key,
  posting_id uuid not null references disclosure_posting,
  division_code text not null collate "C",
  board text not null,
  photo_sha256 text not null,
  shown_from date not null,
  shown_to date not null check (shown_to >= shown_from),
  person text not null,
  recorded_on date not null
);
create index disclosure_proof_posting on disclosure_proof (posting_id, id);
create index disclosure_proof_division on disclosure_proof (division_code, id);
select scope_by_place('disclosure_proof', false);
create policy of_posting on disclosure_proof for select to ${app} using (
  exists (select from disclosure_posting p where p.id = posting_id));
revoke update, delete on disclosure_proof from ${app}, ${listener};

-- 应公开事项: what a place has to publish by which day.
create table disclosure_due (
  id uuid primary key,
  version bigint not null,
  item_id uuid not null references disclosure_item,
  item_code text not null,
  level text not null,
  division_code text not null collate "C",
  cause text not null check (cause in ('STANDING', 'PERIOD', 'EVENT', 'CORRECTION')),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  occasion text not null,
  corrects_id uuid references disclosure_posting,
  due_on date not null,
  overdue_on date not null check (overdue_on > due_on),
  state text not null check (state in ('OPEN', 'OVERDUE', 'DONE')),
  done_on date,
  posting_id uuid references disclosure_posting,
  check ((state = 'DONE') = (done_on is not null and posting_id is not null)),
  check ((cause = 'CORRECTION') = (corrects_id is not null))
);
create unique index disclosure_due_once on disclosure_due (item_code, division_code, cause, period_from, occasion)
  where cause <> 'CORRECTION';
create unique index disclosure_due_correction on disclosure_due (corrects_id) where state <> 'DONE';
create index disclosure_due_corrects on disclosure_due (corrects_id) where corrects_id is not null;
create index disclosure_due_laid on disclosure_due (item_code, division_code, period_to)
  where cause in ('STANDING', 'PERIOD');
create index disclosure_due_division on disclosure_due (division_code, id);
create index disclosure_due_item on disclosure_due (item_id);
create index disclosure_due_posting on disclosure_due (posting_id) where posting_id is not null;
create index disclosure_due_lapsing on disclosure_due (overdue_on, id) where state = 'OPEN';
select scope_by_place('disclosure_due', false);
revoke delete on disclosure_due from ${app}, ${listener};

-- 公开事项 on the way to publication, with its drafts and who took which step.
create table disclosure (
  id uuid primary key,
  version bigint not null,
  item_id uuid not null references disclosure_item,
  item_code text not null,
  level text not null,
  division_code text not null collate "C",
  scope text not null,
  due_id uuid references disclosure_due,
  corrects_id uuid references disclosure_posting,
  progress text not null check (progress in ('PROPOSED', 'REVIEWED', 'APPROVED', 'PUBLISHED', 'RETURNED')),
  draft int not null check (draft > 0),
  proposed_on date not null,
  published_on date,
  check ((progress = 'PUBLISHED') = (published_on is not null))
);
create index disclosure_division on disclosure (division_code, id);
create index disclosure_item_id on disclosure (item_id);
create index disclosure_due_id on disclosure (due_id) where due_id is not null;
create index disclosure_corrects on disclosure (corrects_id) where corrects_id is not null;
select scope_by_place('disclosure', false);
revoke delete on disclosure from ${app}, ${listener};

create table disclosure_draft (
  id uuid primary key,
  disclosure_id uuid not null references disclosure,
  division_code text not null collate "C",
  number int not null check (number > 0),
  content text not null,
  unique (disclosure_id, number)
);
create index disclosure_draft_division on disclosure_draft (division_code, id);
select scope_by_place('disclosure_draft', false);
revoke update, delete on disclosure_draft from ${app}, ${listener};

create table disclosure_act (
  id uuid primary key,
  disclosure_id uuid not null references disclosure,
  division_code text not null collate "C",
  draft int not null,
  step text not null check (step in ('PROPOSAL', 'REVIEW', 'APPROVAL', 'PUBLICATION')),
  person text not null,
  passed boolean not null,
  reason text,
  done_on date not null,
  check (passed = (reason is null)),
  -- each step once, and no person twice, on one draft
  unique (disclosure_id, draft, step),
  unique (disclosure_id, draft, person)
);
create index disclosure_act_division on disclosure_act (division_code, id);
select scope_by_place('disclosure_act', false);
revoke update, delete on disclosure_act from ${app}, ${listener};

-- 异议: raised by whoever sees the publication, answered where it lies.
create table disclosure_objection (
  id uuid primary key,
  version bigint not null,
  posting_id uuid not null references disclosure_posting,
  item_code text not null,
  division_code text not null collate "C",
  office_unit text,
  objector text not null,
  text text not null,
  raised_on date not null,
  answer_due_on date not null check (answer_due_on > raised_on),
  late_on date,
  verdict text check (verdict in ('UPHELD', 'REJECTED')),
  answer text,
  answered_by text,
  answered_on date,
  check ((answered_on is null) = (verdict is null) and (verdict is null) = (answer is null))
);
create unique index disclosure_objection_open on disclosure_objection (posting_id, objector) where answered_on is null;
create index disclosure_objection_posting on disclosure_objection (posting_id, id);
create index disclosure_objection_objector on disclosure_objection (objector, id);
create index disclosure_objection_division on disclosure_objection (division_code, id);
create index disclosure_objection_lapsing on disclosure_objection (answer_due_on, id)
  where answered_on is null and late_on is null;
select scope_by_place('disclosure_objection', false);
create policy by_readers on disclosure_objection for insert to ${app} with check (
  exists (select from disclosure_posting p
    where p.id = posting_id and p.division_code = disclosure_objection.division_code));
revoke delete on disclosure_objection from ${app}, ${listener};
