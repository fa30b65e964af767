-- 登记簿: who takes part. Every table is scoped to the caller's place.

create table unit (
  id uuid primary key,
  version bigint not null,
  unit_code text not null collate "C" unique,
  name text not null,
  sector text not null,
  kind text not null,
  organisation text not null,
  members int not null check (members >= 0),
  division_code text not null collate "C",
  in_charge boolean not null,
  registered_on date not null
);
create index unit_division on unit (division_code, unit_code);
select scope_by_place('unit', true);

-- A row that belongs to another one is seen where that one is seen.
create function scope_by_parent(child regclass, parent regclass, link text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', child);
  execute format('alter table %s force row level security', child);
  execute format('create policy of_parent on %s to ${app} using (exists (select from %s p where p.id = %s.%I))',
    child, parent, child, link);
  execute format('create policy everywhere on %s to ${listener} using (true)', child);
  execute format('grant select, insert, update, delete on %s to ${app}, ${listener}', child);
end $$;

-- What a superior has called a unit or branch, from the first day on and until the day it no longer was.
create table unit_designation (
  unit_id uuid not null references unit,
  position int not null,
  kind text not null,
  held_from date not null,
  held_until date,
  primary key (unit_id, position),
  check (held_until > held_from)
);
select scope_by_parent('unit_designation', 'unit', 'unit_id');

create table branch (
  id uuid primary key,
  version bigint not null,
  code text not null collate "C" unique,
  division_code text not null collate "C",
  town text not null,
  village text not null,
  name text not null,
  kind text not null,
  key_village boolean not null,
  poor_village boolean not null,
  members int not null check (members >= 0),
  households int not null check (households >= 0),
  population int not null check (population >= 0),
  registered_on date not null
);
create index branch_division on branch (division_code, code);
select scope_by_place('branch', false);

create table branch_class (
  branch_id uuid not null references branch,
  class text not null,
  primary key (branch_id, class)
);
select scope_by_parent('branch_class', 'branch', 'branch_id');

create table branch_designation (
  branch_id uuid not null references branch,
  position int not null,
  kind text not null,
  held_from date not null,
  held_until date,
  primary key (branch_id, position),
  check (held_until > held_from)
);
select scope_by_parent('branch_designation', 'branch', 'branch_id');

create table member (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  name text not null,
  sex text not null,
  born text not null,
  unit_code text not null,
  division_code text not null collate "C",
  post text,
  skills text[] not null,
  phone text,
  registered_on date not null
);
create index member_division on member (division_code, number);
create index member_unit on member (unit_code, number);
select scope_by_place('member', true);

create table household (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  branch_code text not null,
  division_code text not null collate "C",
  registered_on date not null
);
create index household_division on household (division_code, number);
select scope_by_place('household', false);

create table villager (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  name text not null,
  sex text not null,
  born text not null,
  branch_code text not null,
  division_code text not null collate "C",
  household_number text not null,
  relation text not null,
  party_member boolean not null,
  needs text[] not null,
  registered_on date not null
);
create index villager_division on villager (division_code, number);
create index villager_household on villager (household_number);
select scope_by_place('villager', false);

create table office (
  id uuid primary key,
  version bigint not null,
  organisation_code text not null,
  role text not null,
  person_number text not null,
  held_from date not null,
  held_until date,
  division_code text not null collate "C",
  unit_code text,
  unique (organisation_code, role, person_number, held_from)
);
create index office_division on office (division_code);
select scope_by_place('office', true);
