-- 查阅敏感信息: a note is written in the transaction that shows a record in full, and neither changed nor removed.
create table sensitive_access (
  id uuid primary key,
  register text not null check (register in ('HARDSHIP', 'TRAINEE')),
  record_id uuid not null,
  reason text not null,
  subject text not null,
  client text not null,
  person_number text,
  accessed_on date not null,
  accessed_at timestamptz not null,
  division_code text not null collate "C",
  unit_code text
);
create index sensitive_access_division on sensitive_access (division_code, id);
create index sensitive_access_record on sensitive_access (record_id, id);
select scope_by_place('sensitive_access', true);
revoke update, delete on sensitive_access from ${app}, ${listener};

-- 困难党员名册: no words, no names; an entry that has ended says until when it is kept.
create table hardship (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  person_number text not null,
  kind text not null check (kind in ('ILLNESS', 'DISABILITY', 'OLD_AGE', 'LOW_INCOME', 'DISASTER', 'OTHER')),
  since date not null,
  ended_on date check (ended_on >= since),
  retain_until date,
  check ((ended_on is null) = (retain_until is null))
);
create index hardship_division on hardship (division_code, id);
create unique index hardship_lasting on hardship (person_number, kind) where ended_on is null;
select scope_by_place('hardship', false);
revoke delete on hardship from ${app}, ${listener};

-- 五送一建: what was delivered
create table delivery (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  unit_code text not null,
  receiver_number text not null,
  code text not null,
  amount_fen bigint check (amount_fen > 0),
  goods text,
  delivered_on date not null,
  recorder_subject text not null,
  recorder_person text,
  confirmed_on date check (confirmed_on >= delivered_on),
  confirmer_subject text,
  on_behalf_reason text,
  check (amount_fen is not null or goods is not null),
  check ((confirmed_on is null) = (confirmer_subject is null))
);
create index delivery_division on delivery (division_code, id);
create index delivery_unit on delivery (unit_code, id);
select scope_by_place('delivery', true);
revoke delete on delivery from ${app}, ${listener};

-- 培养名册: name and month of birth only of those without a roster number
create table trainee (
  id uuid primary key,
  version bigint not null,
  number text not null,
  direction text not null check (direction in ('FOR_UNIT', 'FOR_VILLAGE')),
  kind text not null check (kind in ('APPLICANT', 'RESERVE_CADRE', 'YOUNG_MEMBER')),
  person_number text,
  name text,
  born_in text,
  unit_code text not null,
  branch_number text not null,
  division_code text not null collate "C",
  started_on date not null,
  awaits_kind text,
  awaits_number text,
  changes int not null,
  conclusion text check (conclusion in ('COMPLETED', 'TRANSFERRED', 'STOPPED')),
  reasons text,
  concluded_on date check (concluded_on >= started_on),
  check ((person_number is null) = (name is not null and born_in is not null)),
  check ((awaits_kind is null) = (awaits_number is null)),
  check ((concluded_on is null) = (conclusion is null) and (conclusion is null) = (reasons is null))
);
-- every county numbers its own
create unique index trainee_number on trainee (left(division_code, 6), number);
create index trainee_division on trainee (division_code, id);
create index trainee_unit on trainee (unit_code, id);
create index trainee_kind on trainee (direction, kind, started_on);
create index trainee_waiting on trainee (awaits_kind, awaits_number) where awaits_number is not null;
select scope_by_place('trainee', true);
revoke delete on trainee from ${app}, ${listener};

create table trainee_step (
  id uuid primary key,
  trainee_id uuid not null references trainee,
  division_code text not null collate "C",
  unit_code text not null,
  number int not null check (number > 0),
  stage_code text not null,
  taken_on date not null,
  recorder_subject text not null,
  unique (trainee_id, number),
  unique (trainee_id, stage_code)
);
create index trainee_step_division on trainee_step (division_code, id);
create index trainee_step_unit on trainee_step (unit_code, id);
select scope_by_place('trainee_step', true);
revoke update, delete on trainee_step from ${app}, ${listener};

create table trainee_mentor (
  id uuid primary key,
  trainee_id uuid not null references trainee,
  division_code text not null collate "C",
  unit_code text not null,
  person_number text not null,
  since date not null,
  unique (trainee_id, person_number)
);
create index trainee_mentor_division on trainee_mentor (division_code, id);
create index trainee_mentor_unit on trainee_mentor (unit_code, id);
select scope_by_place('trainee_mentor', true);
revoke update, delete on trainee_mentor from ${app}, ${listener};
