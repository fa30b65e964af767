-- 公开竞聘: conducted step by step, or told by a roster as it was held on paper; one of a roster may wait for its neighbours
create table open_selection (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  branch_number text not null,
  course_code text,
  origin text not null check (origin in ('CONDUCTED', 'ROSTER')),
  state text not null check (state in ('UNDER_WAY', 'APPOINTED', 'PROBATION', 'LEFT', 'CLOSED')),
  noticed_on date not null,
  apply_until date check (apply_until >= noticed_on),
  told_result text check (told_result in ('APPOINTED', 'PROBATION', 'NONE')),
  told_applied int check (told_applied >= 0),
  told_eligible int check (told_eligible between 0 and told_applied),
  speech_on date check (speech_on >= noticed_on),
  proposed_number text,
  proposed_from date,
  proposal_reasons text,
  appointee_number text,
  appointed_on date check (appointed_on >= noticed_on),
  probation_until date check (probation_until > appointed_on),
  confirmed_on date,
  confirmation_reasons text,
  ending_reasons text,
  ended_on date,
  awaits_kind text,
  awaits_number text,
  changes int not null,
  check ((origin = 'CONDUCTED') = (course_code is not null and apply_until is not null)),
  check ((origin = 'ROSTER') = (told_result is not null and told_applied is not null and speech_on is not null)),
  check ((state in ('APPOINTED', 'PROBATION', 'LEFT')) = (appointee_number is not null and appointed_on is not null)),
  check ((state in ('LEFT', 'CLOSED')) = (ended_on is not null)),
  check ((proposed_number is null) = (proposed_from is null)),
  check ((awaits_kind is null) = (awaits_number is null))
);
create index open_selection_division on open_selection (division_code, id);
create index open_selection_branch on open_selection (branch_number, id);
create index open_selection_appointed on open_selection (division_code, appointed_on) where appointed_on is not null;
create index open_selection_waiting on open_selection (awaits_kind, awaits_number) where awaits_number is not null;
create unique index open_selection_under_way on open_selection (branch_number) where state = 'UNDER_WAY';
create unique index open_selection_told on open_selection (branch_number, noticed_on) where origin = 'ROSTER';
select scope_by_place('open_selection', false);
revoke delete on open_selection from ${app}, ${listener};

create table selection_step (
  id uuid primary key,
  selection_id uuid not null references open_selection,
  division_code text not null collate "C",
  number int not null check (number > 0),
  code text not null,
  taken_on date not null,
  tie_rule text,
  recorder_subject text not null,
  unique (selection_id, number),
  unique (selection_id, code)
);
create index selection_step_division on selection_step (division_code, id);
select scope_by_place('selection_step', false);
revoke update, delete on selection_step from ${app}, ${listener};

create table selection_applicant (
  id uuid primary key,
  selection_id uuid not null references open_selection,
  division_code text not null collate "C",
  person_number text not null,
  route text not null check (route in ('SELF', 'BRANCH')),
  recommended_by text,
  applied_on date not null,
  state text not null check (state in
    ('APPLIED', 'ELIGIBLE', 'SHORTLISTED', 'ASSESSED', 'INSPECTED', 'APPOINTED', 'EXCLUDED', 'WITHDRAWN')),
  review_reasons text,
  reviewing_offices text,
  reviewed_on date,
  inspection_passed boolean,
  inspection_reasons text,
  inspected_on date,
  left_at text,
  leaving_reasons text,
  left_on date,
  unique (selection_id, person_number),
  check ((route = 'BRANCH') = (recommended_by is not null)),
  check ((state in ('EXCLUDED', 'WITHDRAWN')) = (left_at is not null and leaving_reasons is not null and left_on is not null))
);
create index selection_applicant_division on selection_applicant (division_code, id);
select scope_by_place('selection_applicant', false);
revoke delete on selection_applicant from ${app}, ${listener};

create table selection_mark (
  id uuid primary key,
  applicant_id uuid not null references selection_applicant,
  division_code text not null collate "C",
  round int not null check (round > 0),
  judge text not null,
  points int not null check (points between 0 and 10000),
  held_on date not null,
  unique (applicant_id, round, judge)
);
create index selection_mark_division on selection_mark (division_code, id);
select scope_by_place('selection_mark', false);
revoke update, delete on selection_mark from ${app}, ${listener};

create table selection_assessment (
  id uuid primary key,
  applicant_id uuid not null references selection_applicant,
  division_code text not null collate "C",
  assessing_group text not null check (assessing_group in ('MEMBERS', 'MASSES')),
  held_on date not null,
  issued int not null check (issued > 0),
  returned int not null check (returned between 0 and issued),
  approve int not null check (approve >= 0),
  oppose int not null check (oppose >= 0),
  abstain int not null check (abstain >= 0),
  invalid int not null check (invalid >= 0),
  unique (applicant_id, assessing_group),
  check (approve + oppose + abstain + invalid = returned)
);
create index selection_assessment_division on selection_assessment (division_code, id);
select scope_by_place('selection_assessment', false);
revoke update, delete on selection_assessment from ${app}, ${listener};

-- 选举: by certified paper counts; a void ballot is kept and held again
create table election (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  branch_number text not null,
  course_code text not null,
  office text not null check (office in ('SECRETARY', 'COMMITTEE_MEMBER', 'VILLAGE_COMMITTEE')),
  state text not null check (state in ('NOMINATING', 'VOTING', 'HELD', 'CLOSED')),
  seats int not null check (seats > 0),
  called_on date not null,
  last_day date not null check (last_day >= called_on),
  candidate_reasons text,
  consent_yes int,
  consent_present int check (consent_yes between 0 and consent_present),
  consent_reasons text,
  ended_on date check (ended_on >= called_on),
  ending_reasons text,
  left_on date check (left_on >= ended_on),
  changes int not null,
  check ((state in ('HELD', 'CLOSED')) = (ended_on is not null)),
  check ((consent_yes is null) = (consent_present is null) and (consent_present is null) = (consent_reasons is null))
);
create index election_division on election (division_code, id);
create index election_branch on election (branch_number, id);
create unique index election_under_way on election (branch_number, office) where state in ('NOMINATING', 'VOTING');
select scope_by_place('election', false);
revoke delete on election from ${app}, ${listener};

create table election_recommendation (
  id uuid primary key,
  election_id uuid not null references election,
  division_code text not null collate "C",
  step int not null check (step > 0),
  nominator text not null check (nominator in ('MEMBERS', 'VILLAGERS', 'ORGANISATION')),
  held_on date not null,
  issued int check (issued > 0),
  returned int check (returned between 0 and issued),
  unique (election_id, step, nominator),
  check ((nominator = 'ORGANISATION') = (issued is null and returned is null))
);
create index election_recommendation_division on election_recommendation (division_code, id);
select scope_by_place('election_recommendation', false);
revoke update, delete on election_recommendation from ${app}, ${listener};

create table election_nomination (
  id uuid primary key,
  recommendation_id uuid not null references election_recommendation,
  division_code text not null collate "C",
  person_number text not null,
  votes int not null check (votes >= 0),
  unique (recommendation_id, person_number)
);
create index election_nomination_division on election_nomination (division_code, id);
select scope_by_place('election_nomination', false);
revoke update, delete on election_nomination from ${app}, ${listener};

create table election_candidate (
  id uuid primary key,
  election_id uuid not null references election,
  division_code text not null collate "C",
  person_number text not null,
  unique (election_id, person_number)
);
create index election_candidate_division on election_candidate (division_code, id);
select scope_by_place('election_candidate', false);
revoke update, delete on election_candidate from ${app}, ${listener};

create table election_ballot (
  id uuid primary key,
  election_id uuid not null references election,
  division_code text not null collate "C",
  number int not null check (number > 0),
  kind text not null check (kind in ('FIRST', 'TIE', 'SEPARATE')),
  seats int not null check (seats > 0),
  held_on date not null,
  eligible int not null check (eligible >= 0),
  present int check (present between 0 and eligible),
  issued int not null check (issued between 0 and eligible),
  returned int not null check (returned >= 0),
  voided int not null check (voided between 0 and returned),
  teller text not null,
  second_teller text not null check (second_teller <> teller),
  sheet_sha256 text not null check (sheet_sha256 ~ '^[0-9a-f]{64}$'),
  recorder_subject text not null,
  outcome text not null check (outcome in ('VOID', 'TIED', 'SHORT', 'FILLED')),
  void_cause text check (void_cause in ('MORE_RETURNED_THAN_ISSUED', 'QUORUM_NOT_REACHED')),
  needed int,
  rule_id text,
  article text,
  sentences_zh text,
  sentences_en text,
  missing int,
  unique (election_id, number),
  check ((outcome = 'VOID') = (void_cause is not null) and (outcome = 'VOID') = (needed is null)),
  check ((returned > issued) = (void_cause is not null and void_cause = 'MORE_RETURNED_THAN_ISSUED'))
);
create index election_ballot_division on election_ballot (division_code, id);
select scope_by_place('election_ballot', false);
revoke update, delete on election_ballot from ${app}, ${listener};

create table election_ballot_line (
  id uuid primary key,
  ballot_id uuid not null references election_ballot,
  division_code text not null collate "C",
  person_number text not null,
  written_in boolean not null,
  yes int not null check (yes >= 0),
  no int not null check (no >= 0),
  abstain int not null check (abstain >= 0),
  standing text not null check (standing in ('ELECTED', 'TIED', 'NOT_ELECTED', 'NOT_COUNTED')),
  unique (ballot_id, person_number)
);
create index election_ballot_line_division on election_ballot_line (division_code, id);
select scope_by_place('election_ballot_line', false);
revoke update, delete on election_ballot_line from ${app}, ${listener};

-- 村干部选拔副科
create table promotion (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  branch_number text not null,
  person_number text not null,
  course_code text not null,
  serving_since date not null,
  years_served int not null check (years_served >= 0),
  town_code text not null,
  office text not null,
  results text not null,
  evidence text not null,
  state text not null check (state in ('UNDER_WAY', 'PROMOTED', 'REFUSED', 'CLOSED')),
  nominated_on date not null check (nominated_on >= serving_since),
  ended_on date check (ended_on >= nominated_on),
  ending_reasons text,
  changes int not null,
  check ((state = 'UNDER_WAY') = (ended_on is null))
);
create index promotion_division on promotion (division_code, id);
create index promotion_person on promotion (person_number, id);
create index promotion_town on promotion (town_code, id);
create unique index promotion_under_way on promotion (person_number) where state = 'UNDER_WAY';
select scope_by_place('promotion', false);
revoke delete on promotion from ${app}, ${listener};

create table promotion_step (
  id uuid primary key,
  promotion_id uuid not null references promotion,
  division_code text not null collate "C",
  number int not null check (number > 0),
  code text not null,
  taken_on date not null,
  passed boolean not null,
  reasons text not null,
  issued int,
  returned int check (returned between 0 and issued),
  yes int check (yes between 0 and returned),
  recorder_subject text not null,
  unique (promotion_id, number),
  unique (promotion_id, code)
);
create index promotion_step_division on promotion_step (division_code, id);
select scope_by_place('promotion_step', false);
revoke update, delete on promotion_step from ${app}, ${listener};
