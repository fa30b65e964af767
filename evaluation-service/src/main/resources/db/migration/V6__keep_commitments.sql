-- 代码表: what the programme counts and a county names. A row is never changed: a later row takes its place.
create table code_entry (
  id uuid primary key,
  table_code text not null,
  code text not null,
  name_zh text not null,
  name_en text not null,
  is_placeholder boolean not null,
  division_code text not null collate "C",
  effective_from date not null,
  source text not null,
  verified boolean not null,
  unique (table_code, code, division_code, effective_from)
);
create index code_entry_division on code_entry (division_code, id);
-- The report names the parts of 四好 and 四力 only; the others are for the county to name.
insert into code_entry
select ('00000000-0000-7000-8000-0000000011' || lpad(row_number() over (order by t.position, p.position)::text, 2, '0'))::uuid,
  t.table_code, t.place || coalesce('-' || p.position, ''),
  t.table_zh || coalesce('之' || p.position, '') || '（待县里命名）',
  t.table_en || coalesce(' ' || p.position, '') || ' (for the county to name)',
  true, '611023', '2008-01-01', '报道未写明内容；占位，待县里命名', false
from (values
    (1, 'double-commitment', 'part', 2, '双承诺', 'double commitment'),
    (2, 'double-help', 'part', 2, '双帮扶', 'double help'),
    (3, 'double-appraisal', 'part', 2, '双考核', 'double appraisal'),
    (4, 'double-report', 'part', 2, '双述职', 'double report'),
    (5, 'commitment-levels', 'level', 4, '承诺级别', 'level of commitment'),
    (6, 'care-deliveries', 'delivery', 5, '五送', 'delivery'),
    (7, 'applicant-stages', 'stage', 3, '入党积极分子培养阶段', 'stage of an applicant'),
    (8, 'reserve-cadre-stages', 'stage', 3, '后备干部培养阶段', 'stage of a reserve cadre'),
    (9, 'young-member-stages', 'stage', 3, '年轻党员培养阶段', 'stage of a young member')
  ) as t (position, table_code, place, places, table_zh, table_en)
cross join lateral generate_series(1, t.places) as p (position);
insert into code_entry values
  ('00000000-0000-7000-8000-000000001181', 'commitment-levels', 'evaluation', '一评议（待县里命名）',
   'the one evaluation (for the county to name)', true, '611023', '2008-01-01', '报道未写明内容；占位，待县里命名', false),
  ('00000000-0000-7000-8000-000000001182', 'care-deliveries', 'building', '一建（待县里命名）',
   'the one building (for the county to name)', true, '611023', '2008-01-01', '报道未写明内容；占位，待县里命名', false),
  ('00000000-0000-7000-8000-000000001183', 'four-good-criteria', 'criterion-1', '科学执政', 'scientific governance',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：“四好”班子', true),
  ('00000000-0000-7000-8000-000000001184', 'four-good-criteria', 'criterion-2', '干事创业', 'enterprise',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：“四好”班子', true),
  ('00000000-0000-7000-8000-000000001185', 'four-good-criteria', 'criterion-3', '团结和谐', 'unity',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：“四好”班子', true),
  ('00000000-0000-7000-8000-000000001186', 'four-good-criteria', 'criterion-4', '清正廉洁', 'integrity',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：“四好”班子', true),
  ('00000000-0000-7000-8000-000000001187', 'strengths', 'strength-1', '创造力', 'creativity',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：创造力、凝聚力、战斗力、亲和力', true),
  ('00000000-0000-7000-8000-000000001188', 'strengths', 'strength-2', '凝聚力', 'cohesion',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：创造力、凝聚力、战斗力、亲和力', true),
  ('00000000-0000-7000-8000-000000001189', 'strengths', 'strength-3', '战斗力', 'fighting strength',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：创造力、凝聚力、战斗力、亲和力', true),
  ('00000000-0000-7000-8000-000000001190', 'strengths', 'strength-4', '亲和力', 'closeness to the people',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动：创造力、凝聚力、战斗力、亲和力', true);
-- everyone may read a table; a row is written for the writer's own place, and by nobody changed or removed
alter table code_entry enable row level security;
alter table code_entry force row level security;
create policy known_to_all on code_entry for select to ${app} using (true);
create policy of_the_place on code_entry for insert to ${app} with check (
  division_code >= nullif(current_setting('app.division', true), '')
  and division_code < nullif(current_setting('app.division', true), '') || ':');
create policy everywhere on code_entry to ${listener} using (true);
grant select, insert on code_entry to ${app};
grant select on code_entry to ${listener};

-- 承诺 and all that was said and done about them. Nothing is removed; once public everyone may read it.
create table commitment (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  unit_code text,
  level int not null check (level between 1 and 4),
  parent_id uuid references commitment,
  owner_kind text not null check (owner_kind in ('BRANCH', 'UNIT', 'PERSON')),
  owner_number text not null,
  state text not null check (state in
    ('PROPOSED', 'RETURNED', 'APPROVED', 'PUBLISHED', 'FULFILLING', 'SUPERVISED', 'EVALUATED')),
  proposed_on date not null,
  returned_on date,
  approved_on date,
  published_on date,
  public_from date,
  fulfilled_on date,
  supervised_on date,
  evaluated_on date,
  steps int not null,
  check ((level = 1) = (parent_id is null)),
  check ((state = 'EVALUATED') = (evaluated_on is not null)),
  check (evaluated_on is null or supervised_on is not null),
  check (supervised_on is null or public_from is not null),
  check (fulfilled_on is null or public_from is not null),
  check (published_on is null or approved_on is not null)
);
create index commitment_division on commitment (division_code, id);
create index commitment_unit on commitment (unit_code, id) where unit_code is not null;
create index commitment_owner on commitment (owner_number, id);
create index commitment_parent on commitment (parent_id) where parent_id is not null;
create index commitment_public on commitment (public_from, id) where public_from is not null;
select scope_by_place('commitment', true);
create policy published on commitment for select to ${app} using (public_from is not null);
revoke delete on commitment from ${app}, ${listener};

create table commitment_text (
  id uuid primary key,
  commitment_id uuid not null references commitment,
  division_code text not null collate "C",
  unit_code text,
  number int not null check (number > 0),
  content text not null,
  proposer_subject text not null,
  proposer_person text,
  proposed_on date not null,
  reviewer_subject text,
  reviewer_person text,
  reviewed_on date,
  approved boolean,
  reasons text,
  unique (commitment_id, number),
  check (reviewer_subject <> proposer_subject),
  check ((reviewed_on is null) = (approved is null) and (approved is null) = (reasons is null))
);
create index commitment_text_division on commitment_text (division_code, id);
create unique index commitment_text_approved on commitment_text (commitment_id) where approved;
select scope_by_place('commitment_text', true);
create policy published on commitment_text for select to ${app} using (
  exists (select from commitment c where c.id = commitment_id and c.public_from is not null));
revoke delete on commitment_text from ${app}, ${listener};

create table commitment_task (
  id uuid primary key,
  commitment_id uuid not null references commitment,
  division_code text not null collate "C",
  unit_code text,
  text_number int not null,
  number int not null check (number > 0),
  content text not null,
  due_on date not null,
  done_on date,
  unique (commitment_id, text_number, number)
);
create index commitment_task_division on commitment_task (division_code, id);
create index commitment_task_due on commitment_task (due_on, commitment_id);
select scope_by_place('commitment_task', true);
create policy published on commitment_task for select to ${app} using (
  exists (select from commitment c where c.id = commitment_id and c.public_from is not null));
revoke delete on commitment_task from ${app}, ${listener};

create table commitment_entry (
  id uuid primary key,
  commitment_id uuid not null references commitment,
  division_code text not null collate "C",
  unit_code text,
  number int not null check (number > 0),
  kind text not null check (kind in ('FULFILMENT', 'SUPERVISION')),
  on_day date not null,
  task_number int,
  done boolean,
  note text not null,
  evidence text not null,
  recorder_subject text not null,
  recorder_person text,
  unique (commitment_id, number),
  check ((kind = 'FULFILMENT') = (task_number is not null and done is not null))
);
create index commitment_entry_division on commitment_entry (division_code, id);
select scope_by_place('commitment_entry', true);
create policy published on commitment_entry for select to ${app} using (
  exists (select from commitment c where c.id = commitment_id and c.public_from is not null));
revoke update, delete on commitment_entry from ${app}, ${listener};

-- exactly one per commitment, for ever
create table commitment_evaluation (
  id uuid primary key,
  commitment_id uuid not null unique references commitment,
  division_code text not null collate "C",
  unit_code text,
  result text not null check (result in ('FULFILLED', 'PARTLY_FULFILLED', 'UNFULFILLED')),
  reasons text not null,
  poll_issued int check (poll_issued > 0),
  poll_returned int check (poll_returned between 0 and poll_issued),
  poll_satisfied int check (poll_satisfied >= 0),
  poll_fair int check (poll_fair >= 0),
  poll_dissatisfied int check (poll_dissatisfied >= 0),
  poll_invalid int check (poll_invalid >= 0),
  evaluated_on date not null,
  evaluator_subject text not null,
  evaluator_person text,
  check (poll_satisfied + poll_fair + poll_dissatisfied + poll_invalid = poll_returned)
);
create index commitment_evaluation_division on commitment_evaluation (division_code, id);
create index commitment_evaluation_day on commitment_evaluation (evaluated_on);
select scope_by_place('commitment_evaluation', true);
create policy published on commitment_evaluation for select to ${app} using (
  exists (select from commitment c where c.id = commitment_id and c.public_from is not null));
revoke update, delete on commitment_evaluation from ${app}, ${listener};

-- 岗位: set up by branches, with classes of their own naming
create table post (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  branch_number text not null,
  post_class text not null,
  name text not null,
  duties text not null,
  skills text not null,
  opens_on date not null,
  closed_on date
);
create index post_division on post (division_code, id);
create index post_branch on post (branch_number, id);
create unique index post_open on post (branch_number, name) where closed_on is null;
select scope_by_place('post', false);
revoke delete on post from ${app}, ${listener};

create table assignment (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  post_id uuid not null references post,
  person_number text not null,
  route text not null check (route in ('VOLUNTEERED', 'NOMINATED')),
  skills text not null,
  state text not null check (state in ('APPLIED', 'DECLINED', 'MATCHED', 'PUBLISHED', 'PROMISED')),
  applied_on date not null,
  matched_on date,
  reasons text,
  published_on date,
  commitment_id uuid references commitment,
  promised_on date,
  check ((state = 'PROMISED') = (commitment_id is not null and promised_on is not null)),
  check (state not in ('PUBLISHED', 'PROMISED') or published_on is not null),
  check ((state = 'APPLIED') = (matched_on is null and reasons is null))
);
create index assignment_division on assignment (division_code, id);
create index assignment_person on assignment (person_number, id);
create index assignment_commitment on assignment (commitment_id) where commitment_id is not null;
create unique index assignment_standing on assignment (post_id, person_number) where state <> 'DECLINED';
select scope_by_place('assignment', false);
revoke delete on assignment from ${app}, ${listener};

-- 红星: one a person and year
create table star (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  person_number text not null,
  of_year int not null,
  fulfilled_commitments int not null check (fulfilled_commitments > 0),
  reasons text not null,
  state text not null check (state in ('AWARDED', 'OBJECTED', 'UPHELD', 'WITHDRAWN')),
  awarded_on date not null,
  awarder_subject text not null,
  awarder_person text,
  object_until date not null,
  objected_on date,
  objector_subject text,
  objection text,
  answered_on date,
  answer text,
  unique (person_number, of_year),
  check ((state = 'AWARDED') = (objected_on is null)),
  check ((state in ('UPHELD', 'WITHDRAWN')) = (answered_on is not null and answer is not null))
);
create index star_division on star (division_code, id);
select scope_by_place('star', false);
revoke delete on star from ${app}, ${listener};
