-- 决策 and their meetings. A meeting is never changed and nothing is removed.

create table decision (
  id uuid primary key,
  version bigint not null,
  subject_context text not null,
  subject_kind text not null,
  subject_id uuid not null,
  subject_version int not null check (subject_version > 0),
  matter text not null,
  template text not null,
  title text not null,
  branch_number text not null,
  division_code text not null collate "C",
  state text not null check (state in ('OPEN', 'CARRIED', 'REJECTED', 'CLOSED')),
  opened_on date not null,
  closed_on date,
  close_reason text check (close_reason in ('WITHDRAWN', 'SUPERSEDED')),
  meetings_held int not null,
  check ((state = 'CLOSED') = (closed_on is not null and close_reason is not null))
);
-- Each village decides for itself: what another one has open is neither told nor in the way.
create unique index decision_open on decision (division_code, subject_context, subject_kind, subject_id) where state = 'OPEN';
create index decision_division on decision (division_code, id);
create index decision_branch on decision (branch_number, id);
select scope_by_place('decision', false);
revoke delete on decision from ${app}, ${listener};

create table meeting (
  id uuid primary key,
  decision_id uuid not null references decision,
  division_code text not null collate "C",
  stage int not null check (stage > 0),
  number int not null check (number > 0),
  body text not null,
  held_on date not null,
  notice_on date,
  motion_source text not null,
  content text not null,
  minutes text not null,
  signatures int not null check (signatures >= 0),
  township_attendees int not null check (township_attendees >= 0),
  counts text not null,
  outcome text not null,
  rule_id text,
  verdict text not null,
  unique (decision_id, stage, number)
);
create index meeting_division on meeting (division_code);
create unique index meeting_carried on meeting (decision_id, stage) where outcome = 'CARRIED';
select scope_by_place('meeting', false);
revoke update, delete on meeting from ${app}, ${listener};
