-- 选举: the electorate is the same in every ballot; those in office already count towards the size of a committee
alter table election
  add eligible int check (eligible >= 0),
  add without_vote int check (without_vote >= 0),
  add incumbents int not null default 0 check (incumbents >= 0),
  add consent_teller text,
  add consent_second_teller text check (consent_second_teller <> consent_teller),
  add consent_sheet_sha256 text check (consent_sheet_sha256 ~ '^[0-9a-f]{64}$');

-- 计票凭证: every count on paper carries its tellers and the hash of its sheet; older rows were taken without
alter table election_recommendation
  add teller text,
  add second_teller text check (second_teller <> teller),
  add sheet_sha256 text check (sheet_sha256 ~ '^[0-9a-f]{64}$');
alter table selection_assessment
  add teller text,
  add second_teller text check (second_teller <> teller),
  add sheet_sha256 text check (sheet_sha256 ~ '^[0-9a-f]{64}$');
alter table promotion_step
  add teller text,
  add second_teller text check (second_teller <> teller),
  add sheet_sha256 text check (sheet_sha256 ~ '^[0-9a-f]{64}$');

-- 公示: a proposal that follows one that fell has days of notice of its own
alter table open_selection add proposal_fell_on date;

-- 计分办法: no award without evidence on the record card. What was written before stays as it was written.
alter table score_policy add check (least_visits > 0) not valid;

-- 评优异议: as many as are raised, each with its answer; a declined award may be objected to by whom it was for
create table award_objection (
  id uuid primary key,
  award_id uuid not null references award,
  division_code text not null collate "C",
  unit_code text,
  objected_on date not null,
  objector_subject text not null,
  objector_person text,
  objection text not null,
  upheld boolean,
  answered_on date check (answered_on >= objected_on),
  answerer_subject text check (answerer_subject <> objector_subject),
  answerer_person text,
  answer text,
  check ((answered_on is null) = (answer is null) and (answered_on is null) = (upheld is null)
    and (answered_on is null) = (answerer_subject is null))
);
create index award_objection_award on award_objection (award_id, id);
create index award_objection_division on award_objection (division_code, id);
create index award_objection_unit on award_objection (unit_code, id) where unit_code is not null;

-- given_on: the day from which it stands given, by the decision or by the answer to who was declined
alter table award
  add given_on date check (given_on >= decided_on),
  add withdrawn_on date check (withdrawn_on >= given_on),
  add decided_points bigint,
  add decided_recommended boolean,
  add changes int not null default 0;
alter table award no force row level security;
insert into award_objection
select gen_random_uuid(), id, division_code, unit_code, objected_on, objector_subject, objector_person, objection,
  case when answered_on is not null then state = 'WITHDRAWN' end, answered_on, answerer_subject, answerer_person, answer
from award where objected_on is not null;
update award set
  given_on = case when state not in ('PROPOSED', 'DECLINED') then decided_on end,
  withdrawn_on = case when state = 'WITHDRAWN' then answered_on end;
alter table award force row level security;
-- with the columns go the checks that knew of one objection only
alter table award
  drop column objected_on,
  drop column objector_subject,
  drop column objector_person,
  drop column objection,
  drop column answered_on,
  drop column answerer_subject,
  drop column answerer_person,
  drop column answer;
alter table award
  add check (state in ('PROPOSED', 'DECLINED', 'OBJECTED') or given_on is not null),
  add check (state not in ('PROPOSED', 'DECLINED') or given_on is null),
  add check ((state = 'WITHDRAWN') = (withdrawn_on is not null));
select scope_by_place('award_objection', true);
revoke delete on award_objection from ${app}, ${listener};

-- 领导班子层级: the report names the three
alter table code_entry no force row level security;
insert into code_entry values
  ('00000000-0000-7000-8000-000000001701', 'leadership-levels', 'level-1', '县级领导班子', 'leadership group of the county',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动报道：县、乡、村领导班子', false),
  ('00000000-0000-7000-8000-000000001702', 'leadership-levels', 'level-2', '乡镇领导班子', 'leadership group of a town',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动报道：县、乡、村领导班子', false),
  ('00000000-0000-7000-8000-000000001703', 'leadership-levels', 'level-3', '村级领导班子', 'leadership group of a village',
   false, '611023', '2008-01-01', '商南县共建共富促和谐活动报道：县、乡、村领导班子', false);
alter table code_entry force row level security;

-- 荣誉: what a place was honoured with, in which year and by whom, as a source tells it; known to all. Where no day is told,
-- it counts from the last day of its year on.
create table honour (
  id uuid primary key,
  code text not null,
  name_zh text not null,
  name_en text not null,
  of_year int not null check (of_year between 1949 and 2200),
  latest_on date not null check (extract(year from latest_on) = of_year),
  awarded_by text not null,
  division_code text not null collate "C",
  source text not null,
  verified boolean not null,
  unique (division_code, code, of_year)
);
create index honour_division on honour (division_code, id);
insert into honour values
  ('00000000-0000-7000-8000-000000001711', 'provincial-honour', '全省农村基层组织建设先进县',
   'county advanced in building rural primary organisations, of the whole province', 2007, '2007-12-31', '陕西省（授予单位待核）',
   '611023', '商南县共建共富促和谐活动报道', false);
alter table honour enable row level security;
alter table honour force row level security;
create policy known_to_all on honour for select to ${app} using (true);
create policy of_the_place on honour for insert to ${app} with check (
  division_code >= nullif(current_setting('app.division', true), '')
  and division_code < nullif(current_setting('app.division', true), '') || ':');
create policy everywhere on honour to ${listener} using (true);
grant select, insert on honour to ${app};
grant select on honour to ${listener};

-- 报道实例: the unit and the branch whose story the report tells
create table worked_example (
  unit_code text not null,
  branch_number text not null,
  source text not null,
  primary key (unit_code, branch_number)
);
insert into worked_example values ('11611023MBY416905X', '61102310400101', '报道实例：县政法委支部与赵川镇前川村党支部');
alter table worked_example enable row level security;
alter table worked_example force row level security;
create policy known_to_all on worked_example for select to ${app}, ${listener} using (true);
grant select on worked_example to ${app}, ${listener};
