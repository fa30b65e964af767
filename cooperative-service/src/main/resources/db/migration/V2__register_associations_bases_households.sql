-- 产业协会与专业合作社, 党群共富基地, 党群共富示范户.

create table association (
  id uuid primary key,
  version bigint not null,
  credit_code text not null collate "C" unique,
  kind text not null check (kind in ('ASSOCIATION', 'COOPERATIVE')),
  name text not null,
  industry text not null references industry,
  division_code text not null collate "C",
  branch_number text not null,
  leader_number text not null,
  members int not null check (members >= 0),
  founded_on date not null
);
create index association_place on association (division_code, credit_code);
select scope_by_place('association', false);

create table base (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  name text not null,
  model text not null check (model in ('DOUBLE_LINK', 'ENTERPRISE_BASE_HOUSEHOLD', 'BRANCH_ASSOCIATION_HOUSEHOLD')),
  industry text not null references industry,
  division_code text not null collate "C",
  branch_number text not null,
  extent_thousandths bigint not null check (extent_thousandths >= 0),
  extent_unit text not null,
  households int not null check (households >= 0),
  body_name text not null,
  body_code text not null,
  leader_number text not null,
  opened_on date not null
);
create index base_place on base (division_code, number);
select scope_by_place('base', false);

create table demonstration_household (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  household_number text not null,
  head_number text not null,
  division_code text not null collate "C",
  branch_number text not null,
  industry text not null references industry,
  association_code text,
  base_income_year int not null,
  base_income_fen bigint not null check (base_income_fen >= 0),
  current_income_year int not null,
  current_income_fen bigint not null check (current_income_fen >= 0),
  state text not null check (state in ('NOMINATED', 'CERTIFIED', 'WITHDRAWN')),
  product text,
  herd_size int check (herd_size > 0),
  certified_on date,
  withdrawn_on date check (withdrawn_on > certified_on),
  withdrawal_reason text,
  check ((state = 'NOMINATED') = (certified_on is null)),
  check ((state = 'WITHDRAWN') = (withdrawn_on is not null))
);
create unique index demonstration_household_current on demonstration_household (household_number)
  where state <> 'WITHDRAWN';
create index demonstration_household_place on demonstration_household (division_code, number);
create index demonstration_household_withdrawn on demonstration_household (household_number);
select scope_by_place('demonstration_household', false);

-- That a number is taken may be known everywhere, what stands behind it may not: the views read with the owner's eyes.
create policy directory on association for select to current_user using (true);
create view association_directory as select credit_code from association;
create policy directory on base for select to current_user using (true);
create view base_directory as select number from base;
grant select on association_directory, base_directory to ${app}, ${listener};

-- 农民专业合作社法: how many members a cooperative must have, through the versions of the law and
-- wherever a province asks for more; 00 is the whole country, anything else the beginning of a division code.
-- effective_to is the last day in force, verified that the rule was read in the text it cites.
create table least_members (
  id int generated always as identity primary key,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  members int not null,
  jurisdiction text not null,
  source text not null,
  verified boolean not null default false,
  unique (jurisdiction, effective_from)
);
grant select on least_members to ${app}, ${listener};
insert into least_members (effective_from, effective_to, members, jurisdiction, source, verified) values
  ('2007-07-01', '2018-06-30', 5, '00', '农民专业合作社法(2006) 第十条', false),
  ('2018-07-01', null, 5, '00', '农民专业合作社法(2017修订) 第十二条', true);
