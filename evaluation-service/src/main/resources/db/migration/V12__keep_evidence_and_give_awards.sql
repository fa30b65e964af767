-- 佐证: what the other services told of those who are appraised. A row is a fact in one of its states, from one day on and
-- before another; the last one of a fact holds until 9999-12-31. Nothing is removed. The key orders rows by their day.
create table evidence (
  id uuid primary key,
  kind text not null,
  origin text not null check (origin in ('pairing', 'cooperative')),
  source_id uuid not null,
  part text not null,
  number text,
  day date not null,
  sort_key text not null unique collate "C",
  state text not null,
  since date not null,
  until date not null check (until >= since),
  amount_fen bigint,
  quantity_thousandths bigint,
  of_thousandths bigint,
  detail text,
  unit_code text,
  branch_number text,
  person_number text,
  association_number text,
  household_number text,
  division_code text not null collate "C"
);
create unique index evidence_last on evidence (source_id, kind, part) where until = date '9999-12-31';
create index evidence_division on evidence (division_code, sort_key);
create index evidence_kind on evidence (kind, sort_key);
create index evidence_unit on evidence (unit_code, sort_key) where unit_code is not null;
create index evidence_branch on evidence (branch_number, sort_key) where branch_number is not null;
create index evidence_person on evidence (person_number, sort_key) where person_number is not null;
create index evidence_association on evidence (association_number, sort_key) where association_number is not null;
create index evidence_household on evidence (household_number) where household_number is not null;
create index evidence_without_branch on evidence (division_code) where origin = 'cooperative' and branch_number is null;
select scope_by_place('evidence', true);
revoke insert, update, delete on evidence from ${app};
revoke delete on evidence from ${listener};
create index neighbour_merged on neighbour (kind, number) where merged_into is not null;

-- 计分办法: how much each kind of evidence counts for, from a day on. Decided by a place, changed by nobody.
create table score_policy (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('UNIT', 'BRANCH', 'PERSON')),
  name_zh text not null,
  name_en text not null,
  least_visits int not null check (least_visits >= 0),
  least_points bigint not null,
  days_before_years_end int not null check (days_before_years_end between 0 and 364),
  days_to_object int not null check (days_to_object > 0),
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  unique (subject_kind, jurisdiction, effective_from)
);
create table score_weight (
  policy_id uuid not null references score_policy,
  position int not null,
  kind text not null,
  state text not null,
  weight int not null,
  cap bigint check (cap > 0),
  primary key (policy_id, position),
  unique (policy_id, kind, state)
);
insert into score_policy values
  ('00000000-0000-7000-8000-000000001201', 'UNIT', '单位成效计分（演示）', 'score of a unit (demonstration)',
   4, 20, 30, 7, '611023', '2008-01-01', null, '报道只写“成效与年度评优挂钩”；分值为演示，待县里确认', false),
  ('00000000-0000-7000-8000-000000001202', 'BRANCH', '支部成效计分（演示）', 'score of a branch (demonstration)',
   4, 10, 30, 7, '611023', '2008-01-01', null, '报道只写“成效与年度评优挂钩”；分值为演示，待县里确认', false),
  ('00000000-0000-7000-8000-000000001203', 'PERSON', '党员成效计分（演示）', 'score of a member (demonstration)',
   2, 10, 30, 7, '611023', '2008-01-01', null, '报道只写“成效与年度评优挂钩”；分值为演示，待县里确认', false);
insert into score_weight
select ('00000000-0000-7000-8000-00000000120' || w.policy)::uuid,
  row_number() over (partition by w.policy order by w.kind, w.state) - 1, w.kind, w.state, w.weight, w.cap
from (values
    (1, 'VISIT', 'CONFIRMED', 2, 100), (1, 'VISIT', 'RECORDED', 1, 20), (1, 'CONCERN', 'SOLVED', 5, 50),
    (1, 'UNDERTAKING', 'MET', 20, 100), (1, 'UNDERTAKING', 'LATE', -10, 50), (1, 'UNDERTAKING', 'BROKEN', -20, 100),
    (1, 'FUNDS_RECEIVED', 'BOOKED', 5, 50), (1, 'DUTY', 'FULFILLED', 2, 40), (1, 'DUTY', 'OVERDUE', -2, 40),
    (1, 'DUTY', 'ESCALATED', -4, 40), (1, 'SUPPORT', 'GIVEN', 3, 30),
    (2, 'VISIT', 'CONFIRMED', 1, 50), (2, 'UNDERTAKING', 'MET', 10, 50), (2, 'FUNDS_USED', 'BOOKED', 2, 20),
    (2, 'DUTY', 'FULFILLED', 2, 40), (2, 'DUTY', 'OVERDUE', -2, 40), (2, 'DUTY', 'ESCALATED', -4, 40),
    (2, 'CERTIFICATION', 'CERTIFIED', 2, 40), (2, 'BASE', 'OPEN', 5, 20), (2, 'ORDER', 'SETTLED', 3, 30),
    (3, 'VISIT', 'CONFIRMED', 5, 60), (3, 'VISIT', 'RECORDED', 1, 10)
  ) as w (policy, kind, state, weight, cap);
-- everyone may read how it is counted; a policy is written for the writer's own place, and by nobody changed or removed
alter table score_policy enable row level security;
alter table score_policy force row level security;
create policy known_to_all on score_policy for select to ${app} using (true);
create policy of_the_place on score_policy for insert to ${app} with check (
  jurisdiction >= nullif(current_setting('app.division', true), '')
  and jurisdiction < nullif(current_setting('app.division', true), '') || ':');
create policy everywhere on score_policy to ${listener} using (true);
grant select, insert on score_policy to ${app};
grant select on score_policy to ${listener};
alter table score_weight enable row level security;
alter table score_weight force row level security;
create policy known_to_all on score_weight for select to ${app} using (true);
create policy of_the_place on score_weight for insert to ${app} with check (exists (
  select from score_policy p where p.id = policy_id
  and p.jurisdiction >= nullif(current_setting('app.division', true), '')
  and p.jurisdiction < nullif(current_setting('app.division', true), '') || ':'));
create policy everywhere on score_weight to ${listener} using (true);
grant select, insert on score_weight to ${app};
grant select on score_weight to ${listener};

-- 年度评优: the report names no award; the county does. Its tables are kept from their owner too, but not from this.
alter table code_entry no force row level security;
insert into code_entry values
  ('00000000-0000-7000-8000-000000001204', 'yearly-awards', 'award-1', '年度评优之一（待县里命名）',
   'yearly award 1 (for the county to name)', true, '611023', '2008-01-01', '报道未写明奖项；占位，待县里命名', false),
  ('00000000-0000-7000-8000-000000001205', 'yearly-awards', 'award-2', '年度评优之二（待县里命名）',
   'yearly award 2 (for the county to name)', true, '611023', '2008-01-01', '报道未写明奖项；占位，待县里命名', false);
alter table code_entry force row level security;

create table award (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  unit_code text,
  subject_kind text not null check (subject_kind in ('UNIT', 'BRANCH', 'PERSON')),
  subject_number text not null,
  of_year int not null,
  code text not null,
  state text not null check (state in ('PROPOSED', 'DECLINED', 'GIVEN', 'OBJECTED', 'CONFIRMED', 'WITHDRAWN')),
  policy_id uuid not null references score_policy,
  points bigint not null,
  recommended boolean not null,
  visits bigint not null,
  days_to_object int not null check (days_to_object > 0),
  proposed_on date not null,
  proposer_subject text not null,
  proposer_person text,
  proposal text not null,
  decided_on date,
  decider_subject text check (decider_subject <> proposer_subject),
  decider_person text,
  differs boolean,
  decision text,
  object_until date,
  objected_on date,
  objector_subject text check (objector_subject <> decider_subject),
  objector_person text,
  objection text,
  answered_on date,
  answerer_subject text check (answerer_subject <> decider_subject and answerer_subject <> objector_subject),
  answerer_person text,
  answer text,
  check ((state = 'PROPOSED') = (decided_on is null)),
  check ((decided_on is null) = (decision is null) and (decided_on is null) = (differs is null)),
  check ((state in ('OBJECTED', 'CONFIRMED', 'WITHDRAWN')) = (objected_on is not null)),
  check ((state in ('CONFIRMED', 'WITHDRAWN')) = (answered_on is not null and answer is not null))
);
create index award_division on award (division_code, id);
create index award_unit on award (unit_code, id) where unit_code is not null;
create index award_subject on award (subject_number, id);
create index award_policy on award (policy_id);
create unique index award_standing on award (subject_kind, subject_number, of_year, code)
  where state not in ('DECLINED', 'WITHDRAWN');
select scope_by_place('award', true);
revoke delete on award from ${app}, ${listener};

create table award_line (
  award_id uuid not null references award,
  position int not null,
  kind text not null,
  state text not null,
  counted bigint not null,
  weight int not null,
  cap bigint,
  points bigint not null,
  primary key (award_id, position)
);
alter table award_line enable row level security;
alter table award_line force row level security;
create policy of_parent on award_line to ${app} using (exists (select from award a where a.id = award_line.award_id));
create policy everywhere on award_line to ${listener} using (true);
grant select, insert on award_line to ${app}, ${listener};
