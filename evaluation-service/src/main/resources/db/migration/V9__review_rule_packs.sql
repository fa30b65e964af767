-- 规则包: each version of a pack is kept as it was proposed; only where it stands and when it ends is noted later.
create table rule_pack (
  id uuid primary key,
  version bigint not null,
  pack_id text not null collate "C",
  number int not null check (number > 0),
  sha256 text not null check (length(sha256) = 64),
  text text not null,
  division_code text not null collate "C",
  supersedes text collate "C",
  historical boolean not null,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  delivered boolean not null,
  proposer_subject text,
  proposer_person text,
  entered_on date not null,
  state text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
  reviews_held int not null,
  in_force_to date,
  announced_on date,
  unique (pack_id, number),
  unique (pack_id, sha256),
  check (delivered = (proposer_subject is null)),
  check (not delivered or state = 'APPROVED')
);
create index rule_pack_division on rule_pack (division_code, id);
create index rule_pack_unannounced on rule_pack (effective_from) where state = 'APPROVED' and announced_on is null;

-- 审查记录: two persons, neither the proposer, nobody twice.
create table rule_pack_review (
  id uuid primary key,
  rule_pack_id uuid not null references rule_pack,
  number int not null check (number between 1 and 2),
  division_code text not null collate "C",
  is_approval boolean not null,
  reasons text not null,
  reviewer_subject text not null,
  reviewer_person text,
  reviewed_on date not null,
  unique (rule_pack_id, number),
  unique (rule_pack_id, reviewer_subject)
);
create index rule_pack_review_division on rule_pack_review (division_code, id);
create unique index rule_pack_review_person on rule_pack_review (rule_pack_id, reviewer_person);

-- Rules are public: everyone may read them. They are written by the place they are for, or by the whole country, 00.
create function of_own_rules(division_code text) returns boolean language sql stable as $$
  select current_setting('app.division', true) = '00'
    or division_code >= nullif(current_setting('app.division', true), '')
    and division_code < nullif(current_setting('app.division', true), '') || ':'
$$;
alter table rule_pack enable row level security;
alter table rule_pack force row level security;
create policy known_to_all on rule_pack for select to ${app} using (true);
create policy of_the_place on rule_pack for insert to ${app} with check (of_own_rules(division_code));
create policy of_the_place_again on rule_pack for update to ${app} using (of_own_rules(division_code));
create policy everywhere on rule_pack to ${listener} using (true);
grant select, insert on rule_pack to ${app}, ${listener};
grant update (version, state, reviews_held, in_force_to, announced_on) on rule_pack to ${app}, ${listener};
alter table rule_pack_review enable row level security;
alter table rule_pack_review force row level security;
create policy known_to_all on rule_pack_review for select to ${app} using (true);
create policy of_the_place on rule_pack_review for insert to ${app} with check (of_own_rules(division_code));
create policy everywhere on rule_pack_review for select to ${listener} using (true);
grant select, insert on rule_pack_review to ${app};
grant select on rule_pack_review to ${listener};

-- 重新裁定: what past meetings would have come to under a pack. It is a record of its own; no meeting is changed by it.
create table rejudgement (
  id uuid primary key,
  version bigint not null,
  rule_pack_id uuid not null references rule_pack,
  division_code text not null collate "C",
  held_from date not null,
  held_to date not null,
  on_every_day boolean not null,
  job_id uuid,
  asker_subject text not null,
  asker_person text,
  asked_on date not null,
  looked_at int check (looked_at >= 0),
  changed int check (changed between 0 and looked_at),
  could_not int check (could_not between 0 and looked_at),
  concluded_on date,
  check ((concluded_on is null) = (looked_at is null)),
  check ((concluded_on is null) = (changed is null)),
  check ((concluded_on is null) = (could_not is null))
);
create index rejudgement_division on rejudgement (division_code, id);
create index rejudgement_pack on rejudgement (rule_pack_id, id);
select scope_by_place('rejudgement', false);
revoke delete on rejudgement from ${app}, ${listener};

create table rejudged_meeting (
  id uuid primary key,
  rejudgement_id uuid not null references rejudgement,
  meeting_id uuid not null references meeting,
  decision_id uuid not null references decision,
  division_code text not null collate "C",
  stage int not null,
  number int not null,
  held_on date not null,
  old_outcome text not null,
  new_outcome text not null,
  old_verdict text not null,
  new_verdict text not null,
  unique (rejudgement_id, meeting_id)
);
create index rejudged_meeting_division on rejudged_meeting (division_code, id);
create index rejudged_meeting_page on rejudged_meeting (rejudgement_id, id);
create index rejudged_meeting_meeting on rejudged_meeting (meeting_id);
create index rejudged_meeting_decision on rejudged_meeting (decision_id);
select scope_by_place('rejudged_meeting', false);
revoke update, delete on rejudged_meeting from ${app}, ${listener};

-- a rejudgement reads the meetings of a place in the order of their ids
create index meeting_division_id on meeting (division_code, id);
