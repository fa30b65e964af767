-- 测评: whom one appraises how, who may take part, what was polled, and what people found of it.

-- Members of a unit are counted by it, villagers by their branch; a unit knows its own.
alter table neighbour add unit_code text;
create index neighbour_of_branch on neighbour (branch_number, number) where kind = 'PERSON';
create index neighbour_of_unit on neighbour (unit_code, number) where kind = 'PERSON';
create policy of_unit on neighbour for select to ${app} using (
  unit_code = nullif(current_setting('app.unit', true), ''));
create index known_pairing_unit on known_pairing (unit_code) where in_force;

-- 等次: a scale is never changed, a later version takes its place. Points weigh a poll and decide nothing.
create table appraisal_scale (
  code text not null,
  version int not null check (version > 0),
  effective_from date not null,
  effective_to date,
  source text not null,
  verified boolean not null,
  primary key (code, version),
  check (effective_to >= effective_from)
);
create table appraisal_grade (
  id uuid primary key,
  scale_code text not null,
  scale_version int not null,
  ordinal int not null check (ordinal > 0),
  code text not null,
  name_zh text not null,
  name_en text not null,
  points int not null check (points between 0 and 100),
  consequence text not null check (consequence in
    ('EXCELLENT', 'NONE', 'IMPROVEMENT', 'HANDLING', 'NOT_COMPETENT')),
  unique (scale_code, scale_version, ordinal),
  unique (scale_code, scale_version, code),
  foreign key (scale_code, scale_version) references appraisal_scale
);
insert into appraisal_scale values
  ('members', 1, '1988-12-15', '2007-12-31', '旧时三等次的做法，待县里确认', false),
  ('members', 2, '2008-01-01', null, '民主评议党员的通行做法：四个等次', false),
  ('cadres', 1, '2008-01-01', null, '示范县村干部测评等次，待县里确认', false),
  ('bodies', 1, '2008-01-01', null, '示范县班子、单位测评等次，待县里确认', false);
insert into appraisal_grade values
  ('00000000-0000-7000-8000-000000001601', 'members', 1, 1, 'qualified', '合格', 'qualified', 80, 'NONE'),
  ('00000000-0000-7000-8000-000000001602', 'members', 1, 2, 'basically-qualified', '基本合格', 'basically qualified', 60,
   'IMPROVEMENT'),
  ('00000000-0000-7000-8000-000000001603', 'members', 1, 3, 'unqualified', '不合格', 'unqualified', 0, 'HANDLING'),
  ('00000000-0000-7000-8000-000000001604', 'members', 2, 1, 'excellent', '优秀', 'excellent', 100, 'EXCELLENT'),
  ('00000000-0000-7000-8000-000000001605', 'members', 2, 2, 'qualified', '合格', 'qualified', 80, 'NONE'),
  ('00000000-0000-7000-8000-000000001606', 'members', 2, 3, 'basically-qualified', '基本合格', 'basically qualified', 60,
   'IMPROVEMENT'),
  ('00000000-0000-7000-8000-000000001607', 'members', 2, 4, 'unqualified', '不合格', 'unqualified', 0, 'HANDLING'),
  ('00000000-0000-7000-8000-000000001608', 'cadres', 1, 1, 'very-competent', '优秀', 'very competent', 100, 'NONE'),
  ('00000000-0000-7000-8000-000000001609', 'cadres', 1, 2, 'competent', '称职', 'competent', 80, 'NONE'),
  ('00000000-0000-7000-8000-00000000160a', 'cadres', 1, 3, 'basically-competent', '基本称职', 'basically competent', 60,
   'NONE'),
  ('00000000-0000-7000-8000-00000000160b', 'cadres', 1, 4, 'not-competent', '不称职', 'not competent', 0, 'NOT_COMPETENT'),
  ('00000000-0000-7000-8000-00000000160c', 'bodies', 1, 1, 'good', '好', 'good', 100, 'NONE'),
  ('00000000-0000-7000-8000-00000000160d', 'bodies', 1, 2, 'fairly-good', '较好', 'fairly good', 80, 'NONE'),
  ('00000000-0000-7000-8000-00000000160e', 'bodies', 1, 3, 'fair', '一般', 'fair', 60, 'NONE'),
  ('00000000-0000-7000-8000-00000000160f', 'bodies', 1, 4, 'poor', '差', 'poor', 0, 'IMPROVEMENT');

-- 测评种类. The most specific row in force on a day rules.
create table appraisal_kind (
  id uuid primary key,
  code text not null,
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date,
  name_zh text not null,
  name_en text not null,
  organisations text not null check (organisations in ('UNIT', 'BRANCH', 'UNIT,BRANCH')),
  of_persons boolean not null,
  stages text not null,
  scale_code text not null,
  criteria_table text,
  found_by_superior boolean not null,
  publishes_persons boolean not null,
  cap_matter text,
  incompetence_matter text,
  office_ends_after int check (office_ends_after > 0),
  suppress_below int not null check (suppress_below > 1),
  object_days int not null check (object_days >= 0),
  source text not null,
  verified boolean not null,
  unique (code, jurisdiction, effective_from),
  check (effective_to >= effective_from),
  check ((incompetence_matter is null) = (office_ends_after is null))
);
insert into appraisal_kind values
  ('00000000-0000-7000-8000-000000001621', 'leading-body', '611023', '2008-01-01', null,
   '“四好”班子测评', 'appraisal of a leading body on four counts', 'UNIT,BRANCH', false, 'POLL,FINDING,FEEDBACK', 'bodies',
   'four-good-criteria', true, false, null, null, null, 5, 7,
   '商南县共建共富促和谐活动：“四好”班子；程序与天数待县里确认', false),
  ('00000000-0000-7000-8000-000000001622', 'members', '611023', '2008-01-01', null,
   '民主评议党员', 'yearly evaluation of members', 'UNIT,BRANCH', true, 'SELF,MUTUAL,POLL,FINDING,FEEDBACK', 'members',
   null, false, false, 'appraisal-excellent', null, null, 5, 7,
   '民主评议党员的通行做法：自评、互评、民主测评、组织评定、反馈；天数待县里确认', false),
  ('00000000-0000-7000-8000-000000001623', 'village-cadres', '611023', '2008-01-01', null,
   '村干部测评', 'evaluation of village cadres', 'BRANCH', true, 'POLL,FINDING,FEEDBACK', 'cadres',
   null, true, true, null, 'incompetent-finding', 2, 5, 7,
   '村民委员会组织法第三十三条、陕西省实施办法第三十五条；施行前为示范县暂定做法', false),
  ('00000000-0000-7000-8000-000000001624', 'unit-by-villages', '611023', '2008-01-01', null,
   '所联村评议单位', 'a unit appraised by its villages', 'UNIT', false, 'POLL,FINDING,FEEDBACK', 'bodies',
   null, true, false, null, null, null, 5, 7, '商南县共建共富促和谐活动：双向评议；程序与天数待县里确认', false),
  ('00000000-0000-7000-8000-000000001625', 'village-by-units', '611023', '2008-01-01', null,
   '所联单位评议村', 'a village branch appraised by its units', 'BRANCH', false, 'POLL,FINDING,FEEDBACK', 'bodies',
   null, true, false, null, null, null, 5, 7, '商南县共建共富促和谐活动：双向评议；程序与天数待县里确认', false);

-- 权重: who polls, how much his group weighs in hundredths of the whole, and whether his vote is secret.
create table appraisal_weight (
  id uuid primary key,
  kind_id uuid not null references appraisal_kind,
  evaluators text not null check (evaluators in
    ('SUPERIORS', 'MEMBERS', 'MASSES', 'RURAL_DELEGATES', 'PAIRED_VILLAGES', 'PAIRED_UNITS')),
  ordinal int not null check (ordinal > 0),
  weight int not null check (weight between 1 and 100),
  manner text not null check (manner in ('NAMED_ONLINE', 'SECRET_ON_PAPER')),
  effective_from date not null,
  effective_to date,
  source text not null,
  verified boolean not null,
  unique (kind_id, evaluators, effective_from),
  check (effective_to >= effective_from)
);
insert into appraisal_weight
select ('00000000-0000-7000-8000-0000000016' || lpad(to_hex(63 + row_number() over ()), 2, '0'))::uuid,
  k.id, w.evaluators, w.ordinal, w.weight, w.manner, '2008-01-01', null, '示范县测评权重，为演示而设，待县里确认', false
from (values
  ('leading-body', 'SUPERIORS', 1, 40, 'NAMED_ONLINE'),
  ('leading-body', 'MEMBERS', 2, 40, 'SECRET_ON_PAPER'),
  ('leading-body', 'MASSES', 3, 20, 'NAMED_ONLINE'),
  ('members', 'MEMBERS', 1, 70, 'SECRET_ON_PAPER'),
  ('members', 'RURAL_DELEGATES', 2, 30, 'NAMED_ONLINE'),
  ('village-cadres', 'MASSES', 1, 100, 'SECRET_ON_PAPER'),
  ('unit-by-villages', 'RURAL_DELEGATES', 1, 50, 'NAMED_ONLINE'),
  ('unit-by-villages', 'PAIRED_VILLAGES', 2, 50, 'NAMED_ONLINE'),
  ('village-by-units', 'PAIRED_UNITS', 1, 100, 'NAMED_ONLINE')
) as w (kind, evaluators, ordinal, weight, manner)
join appraisal_kind k on k.code = w.kind;

alter table appraisal_scale enable row level security;
alter table appraisal_scale force row level security;
create policy known_to_all on appraisal_scale for select to ${app} using (true);
create policy everywhere on appraisal_scale for select to ${listener} using (true);
alter table appraisal_grade enable row level security;
alter table appraisal_grade force row level security;
create policy known_to_all on appraisal_grade for select to ${app} using (true);
create policy everywhere on appraisal_grade for select to ${listener} using (true);
alter table appraisal_kind enable row level security;
alter table appraisal_kind force row level security;
create policy known_to_all on appraisal_kind for select to ${app} using (true);
create policy everywhere on appraisal_kind for select to ${listener} using (true);
alter table appraisal_weight enable row level security;
alter table appraisal_weight force row level security;
create policy known_to_all on appraisal_weight for select to ${app} using (true);
create policy everywhere on appraisal_weight for select to ${listener} using (true);
grant select on appraisal_scale, appraisal_grade, appraisal_kind, appraisal_weight to ${app}, ${listener};

-- 测评 of one organisation in one year; one a kind and year
create table appraisal (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  unit_code text,
  kind_id uuid not null references appraisal_kind,
  kind_code text not null,
  of_year int not null,
  organisation_kind text not null check (organisation_kind in ('UNIT', 'BRANCH')),
  organisation_number text not null,
  scale_code text not null,
  scale_version int not null,
  criteria text not null,
  stage text not null check (stage in ('PREPARATION', 'SELF', 'MUTUAL', 'POLL', 'FINDING', 'FEEDBACK', 'CLOSED')),
  stage_since date not null,
  prepared_on date not null,
  opened_on date,
  poll_until date,
  poll_closed_on date,
  feedback_on date,
  closed_on date,
  evaluators int not null check (evaluators >= 0),
  foreign key (scale_code, scale_version) references appraisal_scale,
  unique (kind_code, organisation_number, of_year),
  check ((stage = 'PREPARATION') = (opened_on is null)),
  check ((opened_on is null) = (poll_until is null)),
  check ((stage in ('FINDING', 'FEEDBACK', 'CLOSED')) = (poll_closed_on is not null)),
  check ((stage = 'CLOSED') = (closed_on is not null))
);
create index appraisal_division on appraisal (division_code, id);
create index appraisal_unit on appraisal (unit_code, id) where unit_code is not null;
create index appraisal_kind_id on appraisal (kind_id);
select scope_by_place('appraisal', true);
revoke delete on appraisal from ${app}, ${listener};

-- whom it is about: the organisation itself, or persons of it
create table appraisal_subject (
  id uuid primary key,
  appraisal_id uuid not null references appraisal,
  division_code text not null collate "C",
  unit_code text,
  kind text not null check (kind in ('UNIT', 'BRANCH', 'PERSON')),
  number text not null,
  probationary boolean not null,
  unique (appraisal_id, number)
);
create index appraisal_subject_division on appraisal_subject (division_code, id);
create index appraisal_subject_number on appraisal_subject (number);
select scope_by_place('appraisal_subject', true);
revoke update, delete on appraisal_subject from ${app}, ${listener};

-- 自评、互评: what was said before the poll
create table appraisal_note (
  id uuid primary key,
  appraisal_id uuid not null references appraisal,
  division_code text not null collate "C",
  unit_code text,
  subject_id uuid not null references appraisal_subject,
  stage text not null check (stage in ('SELF', 'MUTUAL')),
  note text not null,
  noted_on date not null,
  recorder_subject text not null,
  recorder_person text
);
create index appraisal_note_division on appraisal_note (division_code, id);
create index appraisal_note_appraisal on appraisal_note (appraisal_id, stage, subject_id);
create index appraisal_note_subject on appraisal_note (subject_id);
select scope_by_place('appraisal_note', true);
revoke update, delete on appraisal_note from ${app}, ${listener};

-- 选派代表: a rural person's right to read and fill in one appraisal of a unit, from a day to a day
create table appraisal_guest (
  id uuid primary key,
  version bigint not null,
  appraisal_id uuid not null references appraisal,
  division_code text not null collate "C",
  unit_code text not null,
  person_number text not null,
  branch_number text not null,
  valid_from date not null,
  valid_until date not null,
  revoked_on date,
  invited_on date not null,
  inviter_subject text not null,
  unique (appraisal_id, person_number),
  check (valid_until >= valid_from)
);
create index appraisal_guest_division on appraisal_guest (division_code, id);
create index appraisal_guest_unit on appraisal_guest (unit_code, id);
select scope_by_place('appraisal_guest', true);
revoke delete on appraisal_guest from ${app}, ${listener};

-- the groups as they stood at opening, frozen with it
create table appraisal_group (
  appraisal_id uuid not null references appraisal,
  division_code text not null collate "C",
  unit_code text,
  evaluators text not null,
  ordinal int not null,
  weight int not null check (weight > 0),
  manner text not null check (manner in ('NAMED_ONLINE', 'SECRET_ON_PAPER')),
  persons int not null check (persons >= 0),
  primary key (appraisal_id, evaluators)
);
create index appraisal_group_division on appraisal_group (division_code, appraisal_id);
select scope_by_place('appraisal_group', true);
revoke update, delete on appraisal_group from ${app}, ${listener};

-- who may answer, each once; nobody is added or removed after opening, a right may only end earlier
create table appraisal_evaluator (
  appraisal_id uuid not null references appraisal,
  person_number text not null,
  evaluators text not null,
  division_code text not null collate "C",
  unit_code text,
  right_from date not null,
  right_until date not null,
  answered_on date,
  primary key (appraisal_id, person_number)
);
create index appraisal_evaluator_division on appraisal_evaluator (division_code, appraisal_id);
create index appraisal_evaluator_person on appraisal_evaluator (person_number, appraisal_id);
select scope_by_place('appraisal_evaluator', true);
revoke update, delete on appraisal_evaluator from ${app}, ${listener};
grant update (answered_on, right_until) on appraisal_evaluator to ${app}, ${listener};

-- named answers online 记名问卷; no door shows them but to whom they are
create table appraisal_answer (
  appraisal_id uuid not null,
  person_number text not null,
  subject_id uuid not null references appraisal_subject,
  criterion text not null,
  grade int not null check (grade > 0),
  evaluators text not null,
  division_code text not null collate "C",
  unit_code text,
  primary key (appraisal_id, person_number, subject_id, criterion),
  foreign key (appraisal_id, person_number) references appraisal_evaluator
);
create index appraisal_answer_division on appraisal_answer (division_code, appraisal_id);
create index appraisal_answer_subject on appraisal_answer (subject_id, criterion, evaluators, grade);
select scope_by_place('appraisal_answer', true);
revoke update, delete on appraisal_answer from ${app}, ${listener};

-- 计票单: what a group polled on paper in secret, certified by two tellers
create table appraisal_sheet (
  id uuid primary key,
  appraisal_id uuid not null references appraisal,
  division_code text not null collate "C",
  unit_code text,
  evaluators text not null,
  held_on date not null,
  body text,
  eligible int check (eligible > 0),
  present int check (present between 0 and eligible),
  issued int not null check (issued > 0),
  returned int not null check (returned between 0 and issued),
  invalid int not null check (invalid between 0 and returned),
  teller_one text not null,
  teller_two text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  recorded_on date not null,
  recorder_subject text not null,
  unique (appraisal_id, evaluators),
  check (teller_one <> teller_two)
);
create index appraisal_sheet_division on appraisal_sheet (division_code, id);
select scope_by_place('appraisal_sheet', true);
revoke update, delete on appraisal_sheet from ${app}, ${listener};
create table appraisal_sheet_count (
  sheet_id uuid not null references appraisal_sheet,
  subject_id uuid not null references appraisal_subject,
  criterion text not null,
  grade int not null check (grade > 0),
  votes int not null check (votes >= 0),
  primary key (sheet_id, subject_id, criterion, grade)
);
create index appraisal_sheet_count_subject on appraisal_sheet_count (subject_id);
alter table appraisal_sheet_count enable row level security;
alter table appraisal_sheet_count force row level security;
create policy of_sheet on appraisal_sheet_count to ${app} using (
  exists (select from appraisal_sheet s where s.id = sheet_id));
create policy everywhere on appraisal_sheet_count to ${listener} using (true);
grant select, insert on appraisal_sheet_count to ${app}, ${listener};

-- 组织评定: decided by people with reasons, beside the poll and not out of it; one a subject
create table appraisal_finding (
  id uuid primary key,
  version bigint not null,
  appraisal_id uuid not null references appraisal,
  division_code text not null collate "C",
  unit_code text,
  kind_code text not null,
  of_year int not null,
  subject_id uuid not null unique references appraisal_subject,
  subject_kind text not null,
  subject_number text not null,
  grade int not null,
  grade_code text not null,
  consequence text not null,
  poll_grade_code text,
  differs boolean,
  reasons text not null,
  improvement_plan text,
  improvement_due date,
  handling text,
  village_class text check (village_class in ('WEAK_LEADERSHIP', 'DISORDER', 'POOR', 'INDUSTRY_DEMONSTRATION')),
  rule_id text,
  found_on date not null,
  finder_subject text not null,
  finder_person text,
  object_until date,
  objected_on date,
  objector_subject text,
  objection text,
  answered_on date,
  answer text,
  answerer_subject text,
  first_grade_code text,
  closed_on date,
  times_running int not null check (times_running >= 0),
  check (consequence <> 'IMPROVEMENT' or (improvement_plan is not null and improvement_due is not null)),
  check (consequence <> 'HANDLING' or handling is not null),
  check (village_class is null or subject_kind = 'BRANCH'),
  check (answered_on is null or objected_on is not null)
);
create index appraisal_finding_division on appraisal_finding (division_code, id);
create index appraisal_finding_unit on appraisal_finding (unit_code, id) where unit_code is not null;
create index appraisal_finding_appraisal on appraisal_finding (appraisal_id, id);
create index appraisal_finding_subject on appraisal_finding (subject_number, kind_code, of_year);
select scope_by_place('appraisal_finding', true);
revoke delete on appraisal_finding from ${app}, ${listener};

-- Whoever is an evaluator sees his own right, the appraisal he may fill in, whom it is about and how it is graded, while his
-- right lasts, and nothing else. The settings are made by the one door for evaluators and end with its transaction.
create policy himself on appraisal_evaluator for select to ${app} using (
  person_number = nullif(current_setting('app.person', true), ''));
create policy himself_answers on appraisal_evaluator for update to ${app} using (
  person_number = nullif(current_setting('app.person', true), ''));
create policy of_evaluator on appraisal for select to ${app} using (exists (
  select from appraisal_evaluator e
  where e.appraisal_id = appraisal.id
  and e.person_number = nullif(current_setting('app.person', true), '')
  and nullif(current_setting('app.today', true), '')::date between e.right_from and e.right_until));
create policy of_evaluator on appraisal_subject for select to ${app} using (exists (
  select from appraisal_evaluator e
  where e.appraisal_id = appraisal_subject.appraisal_id
  and e.person_number = nullif(current_setting('app.person', true), '')
  and nullif(current_setting('app.today', true), '')::date between e.right_from and e.right_until));
create policy of_evaluator on appraisal_group for select to ${app} using (exists (
  select from appraisal_evaluator e
  where e.appraisal_id = appraisal_group.appraisal_id
  and e.evaluators = appraisal_group.evaluators
  and e.person_number = nullif(current_setting('app.person', true), '')
  and nullif(current_setting('app.today', true), '')::date between e.right_from and e.right_until));
create policy himself on appraisal_answer for insert to ${app} with check (
  person_number = nullif(current_setting('app.person', true), '')
  and exists (select from appraisal_evaluator e
    where e.appraisal_id = appraisal_answer.appraisal_id and e.person_number = appraisal_answer.person_number
    and nullif(current_setting('app.today', true), '')::date between e.right_from and e.right_until));
