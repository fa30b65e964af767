-- 认定条件: what a county asks of a demonstration household, from when until when. An industry's own criterion goes before
-- the one for all; of national and local the stricter holds. least is in the measure's own unit: 分 per head, heads,
-- thousandths of 亩, households, per mille.
create table certification_criterion (
  id uuid primary key,
  measure text not null check (measure in
    ('INCOME_PER_HEAD', 'HERD_SIZE', 'EXTENT_THOUSANDTHS', 'HOUSEHOLDS_TAUGHT', 'INCOME_GROWTH_PER_MILLE')),
  industry text references industry,
  least bigint not null check (least >= 0),
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  unique nulls not distinct (measure, industry, jurisdiction, effective_from)
);
insert into certification_criterion values
  ('00000000-0000-7000-8000-000000000841', 'INCOME_PER_HEAD', null, 300000, '611023', '2008-01-01', null,
   '报道未写明收入标准；暂按人均纯收入3000元，待县里确认', false),
  ('00000000-0000-7000-8000-000000000842', 'HERD_SIZE', '生猪', 10, '611023', '2008-01-01', null,
   '报道：10头以上养猪大户；用作示范户条件待县里确认', false);

-- 认定程序: what goes before a certification and how often it is looked at again. The most specific place's holds.
create table certification_procedure (
  id uuid primary key,
  opinion_required boolean not null,
  notice_days int not null check (notice_days >= 0),
  review_months int not null check (review_months > 0),
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  unique (jurisdiction, effective_from)
);
insert into certification_procedure values
  ('00000000-0000-7000-8000-000000000851', false, 0, 12, '00', '1978-01-01', null,
   '各县未另行规定时：不要求评议与公示，每年复核一次', false),
  ('00000000-0000-7000-8000-000000000852', true, 7, 12, '611023', '2010-01-01', null,
   '报道未写明程序；自2010年起村级评议、公示七日、每年复核，为暂定，待县里确认', false);

do $$
declare
  rules text;
begin
  foreach rules in array array['certification_criterion', 'certification_procedure'] loop
    execute format('alter table %I enable row level security', rules);
    execute format('alter table %I force row level security', rules);
    execute format('create policy known_to_all on %I for select to ${app} using (true)', rules);
    execute format('create policy of_the_place on %I for insert to ${app} with check (
      jurisdiction >= nullif(current_setting(''app.division'', true), '''')
      and jurisdiction < nullif(current_setting(''app.division'', true), '''') || '':'')', rules);
    execute format('create policy everywhere on %I to ${listener} using (true)', rules);
    execute format('grant select, insert on %I to ${app}', rules);
    execute format('grant select on %I to ${listener}', rules);
  end loop;
end $$;

alter table demonstration_household
  add applied_on date,
  add opinion_on date,
  add opinion_carried boolean,
  add notice_from date,
  add notice_until date,
  add extent_thousandths bigint check (extent_thousandths > 0),
  add households_taught int check (households_taught >= 0),
  add override_reason text,
  add first_review_due_on date;
alter table demonstration_household no force row level security;
update demonstration_household set first_review_due_on = certified_on + interval '12 months' where certified_on is not null;
alter table demonstration_household force row level security;

-- 村级评议: each opinion a village gave on a household that was put forward.
create table village_opinion (
  id uuid primary key,
  household_id uuid not null references demonstration_household,
  division_code text not null collate "C",
  branch_number text not null,
  held_on date not null,
  votes_for int not null check (votes_for >= 0),
  votes_against int not null check (votes_against >= 0),
  votes_abstained int not null check (votes_abstained >= 0),
  carried boolean not null,
  recorded_on date not null
);
create index village_opinion_place on village_opinion (division_code, id);
create index village_opinion_household on village_opinion (household_id, id);
select scope_by_place('village_opinion', false);
revoke delete on village_opinion from ${app}, ${listener};

-- 年度复核: once a year, what was found and what came of it.
create table household_review (
  id uuid primary key,
  household_id uuid not null references demonstration_household,
  household_number text not null,
  division_code text not null collate "C",
  year int not null,
  outcome text not null check (outcome in ('KEPT', 'WARNED', 'WITHDRAWN')),
  reason text,
  reviewed_on date not null,
  next_due_on date,
  recorded_on date not null,
  unique (household_id, year),
  check ((outcome = 'WITHDRAWN') = (next_due_on is null))
);
create index household_review_place on household_review (division_code, id);
select scope_by_place('household_review', false);
revoke delete on household_review from ${app}, ${listener};

-- 条件核对: each criterion that a certification or review was held against, with the numbers of its day.
create table criterion_finding (
  id uuid primary key,
  household_id uuid not null references demonstration_household,
  review_id uuid references household_review,
  division_code text not null collate "C",
  measure text not null,
  least bigint not null,
  actual bigint,
  met boolean not null,
  source text not null,
  verified boolean not null
);
create index criterion_finding_place on criterion_finding (division_code, id);
create index criterion_finding_household on criterion_finding (household_id, id);
create index criterion_finding_review on criterion_finding (review_id);
select scope_by_place('criterion_finding', false);
revoke delete on criterion_finding from ${app}, ${listener};

-- 帮带党员与所属协会: who helps a household and which association it is in, from when until when.
create table household_link (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('HELPER', 'ASSOCIATION')),
  household_number text not null,
  target_number text not null,
  division_code text not null collate "C",
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  liaison_id uuid unique
);
create index household_link_place on household_link (division_code, id);
create index household_link_household on household_link (household_number, kind);
create index household_link_target on household_link (target_number, kind);
create unique index household_link_current on household_link (household_number, kind, target_number) where ends_on is null;
select scope_by_place('household_link', false);
revoke delete on household_link from ${app}, ${listener};

-- The association that a demonstration household named begins its links.
alter table demonstration_household no force row level security;
insert into household_link (id, version, kind, household_number, target_number, division_code, starts_on)
  select gen_random_uuid(), 0, 'ASSOCIATION', household_number, association_code, division_code,
    coalesce(certified_on, make_date(current_income_year, 12, 31))
  from demonstration_household where state <> 'WITHDRAWN' and association_code is not null;
alter table demonstration_household force row level security;
