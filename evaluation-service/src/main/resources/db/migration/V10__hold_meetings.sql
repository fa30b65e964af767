-- 决策 in any order of meetings, disclosures and consultations; 会议 from notice to minutes. Nothing is removed.

alter table decision alter branch_number drop not null;
alter table decision add steps_taken int not null default 0;
alter table decision add merged_stage int check (merged_stage > 0);
alter table decision add consultation_policy text;
alter table decision add consulted_on date;

create table decision_step (
  id uuid primary key,
  decision_id uuid not null references decision,
  division_code text not null collate "C",
  stage int not null check (stage > 0),
  number int not null check (number > 0),
  kind text not null check (kind in ('DISCLOSURE', 'CONSULTATION')),
  taken_on date not null,
  carried boolean not null,
  days_wanted int check (days_wanted > 0),
  shown_from date,
  shown_to date,
  board text,
  text_sha256 text,
  photo_sha256 text,
  posting_id uuid,
  unique (decision_id, stage, number),
  check ((kind = 'DISCLOSURE') = (shown_from is not null and shown_to is not null and board is not null
    and text_sha256 is not null and photo_sha256 is not null)),
  check (shown_to >= shown_from)
);
create index decision_step_division on decision_step (division_code, id);
create unique index decision_step_carried on decision_step (decision_id, stage) where carried;
select scope_by_place('decision_step', false);
revoke update, delete on decision_step from ${app}, ${listener};

-- 征求意见: an answer is given once
create table opinion (
  id uuid primary key,
  version bigint not null,
  decision_id uuid not null references decision,
  division_code text not null collate "C",
  capacity text,
  person_number text,
  content text not null,
  given_on date not null,
  adopted boolean,
  reasons text,
  answered_on date,
  check ((capacity is null) = (person_number is null)),
  check ((answered_on is null) = (adopted is null) and (adopted is null) = (reasons is null)),
  check (answered_on >= given_on)
);
create index opinion_division on opinion (division_code, id);
create index opinion_decision on opinion (decision_id, id);
select scope_by_place('opinion', false);
revoke delete on opinion from ${app}, ${listener};

create table sitting (
  id uuid primary key,
  version bigint not null,
  decision_id uuid not null references decision,
  division_code text not null collate "C",
  stage int not null check (stage > 0),
  body text not null,
  state text not null check (state in ('CALLED', 'OPEN', 'CLOSED', 'MINUTED', 'CANCELLED')),
  matter text not null,
  notice_on date not null,
  meets_on date not null check (meets_on >= notice_on),
  venue text not null,
  agenda text not null,
  motion_source text not null,
  chair text,
  recorder text check (recorder <> chair),
  opened_at time,
  closed_at time check (closed_at >= opened_at),
  present int check (present >= 0),
  outcome text,
  record_number int,
  minutes_reference text,
  minutes_sha256 text,
  chair_signed_on date,
  recorder_signed_on date,
  cancel_reason text,
  views text,
  entries int not null,
  check (state not in ('CLOSED', 'MINUTED') or (closed_at is not null and outcome is not null)),
  check ((state = 'MINUTED') = (minutes_sha256 is not null and chair_signed_on is not null
    and recorder_signed_on is not null)),
  check ((state = 'CANCELLED') = (cancel_reason is not null))
);
create index sitting_division on sitting (division_code, id);
create index sitting_decision on sitting (decision_id, id);
create unique index sitting_under_way on sitting (decision_id) where state in ('CALLED', 'OPEN');
select scope_by_place('sitting', false);
revoke delete on sitting from ${app}, ${listener};

-- 冻结名册: one row a person and meeting
create table sitting_member (
  id uuid primary key,
  sitting_id uuid not null references sitting,
  division_code text not null collate "C",
  member_number text not null collate "C",
  capacity text,
  household_number text,
  voting boolean not null,
  without_vote text,
  unique (sitting_id, member_number),
  check (voting = (without_vote is null))
);
create index sitting_member_division on sitting_member (division_code, id);
select scope_by_place('sitting_member', false);
revoke update, delete on sitting_member from ${app}, ${listener};

create table presence (
  id uuid primary key,
  sitting_id uuid not null,
  division_code text not null collate "C",
  number int not null check (number > 0),
  member_number text not null collate "C",
  move text not null check (move in ('ARRIVED', 'LEFT')),
  at_time time not null,
  unique (sitting_id, number),
  foreign key (sitting_id, member_number) references sitting_member (sitting_id, member_number)
);
create index presence_division on presence (division_code, id);
create index presence_member on presence (sitting_id, member_number);
select scope_by_place('presence', false);
revoke update, delete on presence from ${app}, ${listener};

create table proxy (
  id uuid primary key,
  sitting_id uuid not null,
  division_code text not null collate "C",
  number int not null check (number > 0),
  giver_number text not null collate "C",
  holder_number text not null collate "C" check (holder_number <> giver_number),
  relation text not null,
  paper_sha256 text not null,
  rule_id text not null,
  unique (sitting_id, giver_number),
  unique (sitting_id, number),
  foreign key (sitting_id, giver_number) references sitting_member (sitting_id, member_number),
  foreign key (sitting_id, holder_number) references sitting_member (sitting_id, member_number)
);
create index proxy_division on proxy (division_code, id);
create index proxy_holder on proxy (sitting_id, holder_number);
select scope_by_place('proxy', false);
revoke update, delete on proxy from ${app}, ${listener};

create table motion (
  id uuid primary key,
  sitting_id uuid not null references sitting,
  division_code text not null collate "C",
  number int not null check (number > 0),
  amends int check (amends < number),
  content text not null,
  mover_number text not null,
  state text not null check (state in ('PUT', 'VOTING', 'CARRIED', 'NOT_CARRIED')),
  unique (sitting_id, number)
);
create index motion_division on motion (division_code, id);
create unique index motion_main on motion (sitting_id) where amends is null;
select scope_by_place('motion', false);
revoke delete on motion from ${app}, ${listener};

create table motion_vote (
  id uuid primary key,
  sitting_id uuid not null,
  division_code text not null collate "C",
  motion_number int not null,
  number int not null check (number > 0),
  manner text not null check (manner in ('SHOW_OF_HANDS', 'SECRET_PAPER')),
  opened_at time not null,
  closed_at time check (closed_at >= opened_at),
  present int not null check (present >= 0),
  households int check (households >= 0),
  tally text,
  unique (sitting_id, motion_number, number),
  foreign key (sitting_id, motion_number) references motion (sitting_id, number),
  check (closed_at is null or tally is not null)
);
create index motion_vote_division on motion_vote (division_code, id);
create unique index motion_vote_open on motion_vote (sitting_id) where closed_at is null;
select scope_by_place('motion_vote', false);
revoke delete on motion_vote from ${app}, ${listener};

create table sitting_paper (
  id uuid primary key,
  sitting_id uuid not null references sitting,
  division_code text not null collate "C",
  number int not null check (number > 0),
  sha256 text not null,
  title text not null,
  unique (sitting_id, sha256),
  unique (sitting_id, number)
);
create index sitting_paper_division on sitting_paper (division_code, id);
select scope_by_place('sitting_paper', false);
revoke update, delete on sitting_paper from ${app}, ${listener};

-- 会后事项: the unit that owns one sees it as well
create table follow_up (
  id uuid primary key,
  version bigint not null,
  decision_id uuid not null references decision,
  sitting_id uuid not null references sitting,
  division_code text not null collate "C",
  unit_code text,
  owner_kind text not null check (owner_kind in ('UNIT', 'BRANCH', 'PERSON')),
  owner_number text not null,
  task text not null,
  assigned_on date not null,
  due_on date not null check (due_on >= assigned_on),
  overdue_on date check (overdue_on > due_on),
  done_on date check (done_on >= assigned_on),
  note text,
  check ((done_on is null) = (note is null)),
  check ((owner_kind = 'UNIT') = (unit_code is not null))
);
create index follow_up_division on follow_up (division_code, id);
create index follow_up_unit on follow_up (unit_code, id) where unit_code is not null;
create index follow_up_decision on follow_up (decision_id, id);
create index follow_up_sitting on follow_up (sitting_id, id);
create index follow_up_owner on follow_up (owner_number, id);
create index follow_up_to_lapse on follow_up (id) where done_on is null and overdue_on is null;
select scope_by_place('follow_up', true);
revoke delete on follow_up from ${app}, ${listener};
