-- 走访、记实卡与民情诉求: visits with an append-only record card, and the concerns heard on them.

-- Every id a visit has or had, wherever it lies: a phone gives its own, and one that is taken must be refused even where
-- the visit cannot be seen. The application can take an id and not read one.
create table visit_claim (
  id uuid primary key
);
grant insert on visit_claim to ${app}, ${listener};

create table visit (
  id uuid primary key,
  version bigint not null check (version > 0),
  number text collate "C" unique,
  liaison_id uuid not null,
  member_number text not null,
  counterpart_number text not null,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  visited_on date not null,
  purpose text not null check (purpose in ('HEAR', 'SOLVE', 'DEED', 'ENRICH')),
  activity text not null check (activity in ('RESTRUCTURE', 'PROSPERITY_PLAN', 'MARKET_INFO', 'POLICY_TALK', 'SKILL_TRAINING')),
  content text not null,
  result text,
  place text check (length(place) in (9, 12)),
  location_consent boolean not null,
  concern_topic text,
  concern text,
  recorded_by text not null,
  recorded_on date not null,
  confirmation text not null check (confirmation in ('NONE', 'BY_PERSON', 'ON_BEHALF')),
  confirmed_by text,
  confirmed_on date,
  confirmation_reason text,
  check (place is null or location_consent),
  check ((confirmation = 'NONE') = (confirmed_on is null)),
  check (confirmation <> 'ON_BEHALF' or confirmation_reason is not null),
  check (visited_on <= recorded_on)
);
create index visit_division on visit (division_code, id);
create index visit_unit on visit (unit_code, id);
create index visit_branch on visit (branch_code, id);
create index visit_member on visit (member_number, id);
create index visit_counterpart on visit (counterpart_number, id);
create index visit_liaison on visit (liaison_id, visited_on);
create index visit_day on visit (visited_on);
select scope_by_place('visit', true);
revoke delete on visit from ${app}, ${listener};

create table visit_version (
  visit_id uuid not null references visit,
  position int not null,
  version bigint not null,
  visited_on date not null,
  purpose text not null,
  activity text not null,
  content text not null,
  result text,
  place text,
  location_consent boolean not null,
  concern_topic text,
  concern text,
  recorded_by text not null,
  recorded_on date not null,
  confirmation text not null,
  confirmed_by text,
  confirmed_on date,
  confirmation_reason text,
  primary key (visit_id, position),
  check (version = position + 1)
);
select scope_by_parent('visit_version', 'visit', 'visit_id');
revoke update, delete on visit_version from ${app}, ${listener};

create table concern (
  id uuid primary key,
  version bigint not null,
  visit_id uuid not null references visit,
  member_number text not null,
  counterpart_number text not null,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  topic text,
  text text not null,
  heard_on date not null,
  state text not null check (state in ('OPEN', 'IN_HAND', 'SOLVED', 'EXPLAINED')),
  handler text,
  due_on date,
  closed_on date,
  check ((state in ('SOLVED', 'EXPLAINED')) = (closed_on is not null)),
  check (state <> 'IN_HAND' or handler is not null)
);
create index concern_division on concern (division_code, id);
create index concern_unit on concern (unit_code, id);
create index concern_branch on concern (branch_code, id);
create index concern_open_member on concern (member_number) where closed_on is null;
create index concern_open_counterpart on concern (counterpart_number) where closed_on is null;
create index concern_visit on concern (visit_id);
create index concern_due on concern (due_on) where state = 'IN_HAND';
select scope_by_place('concern', true);
revoke delete on concern from ${app}, ${listener};

create table concern_step (
  concern_id uuid not null references concern,
  position int not null,
  state text not null,
  taken_on date not null,
  taken_by text not null,
  note text,
  primary key (concern_id, position)
);
select scope_by_parent('concern_step', 'concern', 'concern_id');
revoke update, delete on concern_step from ${app}, ${listener};

-- What a county means by the words its rosters write for the result of a visit; other words leave nothing to track.
create table result_word (
  id int generated always as identity primary key,
  word text not null,
  purpose text not null,
  state text not null check (state in ('OPEN', 'IN_HAND', 'SOLVED', 'EXPLAINED')),
  handler text,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null,
  check (state <> 'IN_HAND' or handler is not null)
);
grant select on result_word to ${app}, ${listener};

-- Something left to do is tracked whatever the visit was for; something settled on the visit counts as a concern only where
-- the visit was to hear or to relieve one.
insert into result_word (word, purpose, state, handler, jurisdiction, effective_from, source)
select word, purpose, state, handler, '611023', date '2008-01-01', '商南县走访记录用语（演示县约定）'
from (values
    ('列入台账，待跟踪', 'OPEN', null),
    ('需支部研究', 'OPEN', null),
    ('已联系县级有关部门办理', 'IN_HAND', '县级有关部门')) as left_to_do (word, state, handler),
  unnest(array['HEAR', 'SOLVE', 'DEED', 'ENRICH']) as purpose
union all
select word, purpose, state, null, '611023', date '2008-01-01', '商南县走访记录用语（演示县约定）'
from (values
    ('已协调到位', 'SOLVED'),
    ('已当场解决', 'SOLVED'),
    ('暂不具备条件，已说明', 'EXPLAINED')) as settled (word, state),
  unnest(array['HEAR', 'SOLVE']) as purpose;
