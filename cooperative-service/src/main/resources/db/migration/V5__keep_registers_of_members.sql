-- 成员名册: who belongs to an association or cooperative from when until when, what they put in and how they vote;
-- 职务: who leads it; 经营年度: whether it did business.

alter table neighbour add unit_kind text;
alter table neighbour add unit_number text;

-- complete_from is the first day on which the register names every member; before it nothing is judged by it
create table member_register (
  organisation_id uuid primary key references association,
  version bigint not null,
  division_code text not null collate "C",
  complete_from date
);
create index member_register_place on member_register (division_code, organisation_id);
select scope_by_place('member_register', false);

-- left_on is the first day without membership; leaves_on is that day as the notice given brings it about by itself,
-- null where none was given or no law says when it takes effect
create table membership (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references association,
  number text not null collate "C",
  kind text not null check (kind in ('FARMER', 'RESIDENT', 'ORGANISATION')),
  division_code text not null collate "C",
  joined_on date not null,
  notice_on date check (notice_on >= joined_on),
  leaves_on date check (leaves_on > notice_on),
  left_on date check (left_on > joined_on),
  left_reason text,
  check ((left_on is null) = (left_reason is null))
);
create unique index membership_current on membership (organisation_id, number) where left_on is null;
create index membership_leaving on membership (id) where left_on is null and leaves_on is not null;
create index membership_list on membership (organisation_id, id);
create index membership_number on membership (number, organisation_id);
create index membership_place on membership (division_code, id);
select scope_by_place('membership', false);

-- 出资: appended, never changed
create table capital_entry (
  id uuid primary key,
  membership_id uuid not null references membership,
  organisation_id uuid not null references association,
  division_code text not null collate "C",
  kind text not null check (kind in ('PAID_IN', 'CONVERTED', 'RETURNED')),
  amount_fen bigint not null check (amount_fen <> 0 and (amount_fen < 0) = (kind = 'RETURNED')),
  booked_on date not null
);
create index capital_entry_member on capital_entry (membership_id, id);
create index capital_entry_organisation on capital_entry (organisation_id, booked_on);
create index capital_entry_place on capital_entry (division_code, id);
select scope_by_place('capital_entry', false);
revoke delete on capital_entry from ${app};

-- 附加表决权: how many a member has from a day on, until another entry; appended, never changed
create table votes_grant (
  id uuid primary key,
  membership_id uuid not null references membership,
  organisation_id uuid not null references association,
  division_code text not null collate "C",
  votes int not null check (votes >= 0),
  effective_from date not null
);
create index votes_grant_member on votes_grant (membership_id, id);
create index votes_grant_organisation on votes_grant (organisation_id, membership_id, effective_from, id);
create index votes_grant_place on votes_grant (division_code, id);
select scope_by_place('votes_grant', false);
revoke delete on votes_grant from ${app};

-- ends_on is the first day without the office
create table office (
  id uuid primary key,
  version bigint not null,
  organisation_id uuid not null references association,
  division_code text not null collate "C",
  number text not null collate "C",
  post text not null check (post in ('CHAIR', 'DIRECTOR', 'SUPERVISOR', 'MANAGER', 'ACCOUNTANT')),
  begins_on date not null,
  ends_on date check (ends_on > begins_on)
);
create unique index office_current on office (organisation_id, number, post) where ends_on is null;
create index office_list on office (organisation_id, id);
create index office_number on office (number);
create index office_place on office (division_code, id);
select scope_by_place('office', false);

-- Whoever leads one cooperative may not lead one that competes with it, in whatever place: the view reads with the owner's eyes.
create policy directory on office for select to current_user using (true);
create view office_directory as
  select o.number, o.post, o.organisation_id, o.begins_on, o.ends_on, a.credit_code, a.kind, a.industry
  from office o join association a on a.id = o.organisation_id;
grant select on office_directory to ${app}, ${listener};

-- Whether somebody belongs to a unit of the state is asked wherever he lives: number and unit, nothing else.
create policy directory on neighbour for select to current_user using (true);
create view employment_directory as
  select number, unit_number from neighbour where kind = 'PERSON' and unit_number is not null;
grant select on employment_directory to ${app}, ${listener};

create table business_year (
  id uuid primary key,
  organisation_id uuid not null references association,
  division_code text not null collate "C",
  year int not null,
  business boolean not null,
  noted_on date not null
);
create index business_year_list on business_year (organisation_id, id);
create index business_year_place on business_year (division_code, id);
select scope_by_place('business_year', false);
revoke delete on business_year from ${app};

-- 合规状态: how the law judged an organisation when something was last written; violated names rules, separated by blanks
create table standing (
  organisation_id uuid primary key references association,
  version bigint not null,
  division_code text not null collate "C",
  outcome text not null,
  violated text not null,
  since date not null
);
create index standing_place on standing (division_code, organisation_id);
select scope_by_place('standing', false);

-- The national founding minimum stands in the rule packs now, beside the other rules of the same law; what a place asks for
-- beyond it stays, and is read with them.
delete from least_members where jurisdiction = '00' and effective_from in ('2007-07-01', '2018-07-01');
alter table least_members rename to local_founding_minimum;
