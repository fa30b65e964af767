-- 收入来源: where income comes from, through the years and wherever a place adds its own; 00 is the whole country.
-- gross says that costs are not deducted, derived that it follows from other facts and nobody enters it, effective_to is the last day, verified that the rule was read in the text it cites.
create table income_source (
  id uuid primary key,
  code text not null,
  name_zh text not null,
  name_en text not null,
  earner text not null check (earner in ('HOUSEHOLD', 'COLLECTIVE')),
  gross boolean not null,
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  derived boolean not null default false,
  unique (code, jurisdiction, effective_from)
);
insert into income_source values
  ('00000000-0000-7000-8000-000000000801', 'NET_PER_HEAD', '人均纯收入', 'net income per head, all sources', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '花名册与年度复核的人均纯收入，不分来源', true),
  ('00000000-0000-7000-8000-000000000802', 'ORDER', '订单收入', 'sales under orders', 'HOUSEHOLD',
   true, '00', '1978-01-01', null, '按订单结算登记，属家庭经营收入，未扣除成本', true),
  ('00000000-0000-7000-8000-000000000803', 'PATRONAGE', '盈余返还', 'patronage returned', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '农民专业合作社法(2017修订) 第四十四条：按交易量（额）返还', true),
  ('00000000-0000-7000-8000-000000000804', 'CAPITAL', '出资返还', 'returned on capital and shares', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '农民专业合作社法(2017修订) 第四十四条：按出资额和公积金份额分配', true),
  ('00000000-0000-7000-8000-000000000805', 'WAGE', '务工收入', 'wages', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '农村住户调查：工资性收入', false),
  ('00000000-0000-7000-8000-000000000806', 'BUSINESS', '经营收入', 'household business', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '农村住户调查：家庭经营纯收入', false),
  ('00000000-0000-7000-8000-000000000807', 'TRANSFER', '转移性收入', 'transfers', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '农村住户调查：转移性收入', false),
  ('00000000-0000-7000-8000-000000000808', 'PROPERTY', '财产性收入', 'property', 'HOUSEHOLD',
   false, '00', '1978-01-01', null, '农村住户调查：财产性收入', false),
  ('00000000-0000-7000-8000-000000000809', 'COLLECTIVE_RENT', '集体资产发包租赁收入', 'rent of collective assets',
   'COLLECTIVE', false, '00', '1978-01-01', null, '村集体经济组织会计制度：发包及上交收入', false),
  ('00000000-0000-7000-8000-000000000810', 'COLLECTIVE_BUSINESS', '集体经营收入', 'business of the collective',
   'COLLECTIVE', true, '00', '1978-01-01', null, '村集体经济组织会计制度：经营收入', false),
  ('00000000-0000-7000-8000-000000000811', 'COLLECTIVE_INVESTMENT', '集体投资收益', 'returns on investment of the collective',
   'COLLECTIVE', false, '00', '1978-01-01', null, '村集体经济组织会计制度：投资收益', false),
  ('00000000-0000-7000-8000-000000000812', 'COLLECTIVE_SUBSIDY', '集体补助收入', 'subsidies to the collective',
   'COLLECTIVE', false, '00', '1978-01-01', null, '村集体经济组织会计制度：补助收入', false),
  ('00000000-0000-7000-8000-000000000813', 'COLLECTIVE_OTHER', '集体其他收入', 'other income of the collective',
   'COLLECTIVE', false, '00', '1978-01-01', null, '村集体经济组织会计制度：其他收入', false);

update income_source set derived = true where code in ('ORDER', 'PATRONAGE', 'CAPITAL');

-- 收入异常提示: when an income is so far off that a clerk looks again, and how few households are too few to tell of.
create table income_policy (
  id uuid primary key,
  median_times int not null check (median_times > 1),
  change_per_mille int not null check (change_per_mille > 0),
  least_households int not null check (least_households > 0),
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  unique (jurisdiction, effective_from)
);
insert into income_policy values
  ('00000000-0000-7000-8000-000000000821', 3, 1000, 5, '00', '1978-01-01', null,
   '提示界限为暂定，待县里确认；少于5户不公布，个人信息保护法 第六条、第五十一条', false);

-- Everyone may read them; a row is written for the writer's own place, and by nobody changed or removed.
do $$
declare
  rules text;
begin
  foreach rules in array array['income_source', 'income_policy'] loop
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

-- 收入分录: nobody changes one; a counter-entry takes it back. The same fact is booked once.
create table income_entry (
  id uuid primary key,
  earner text not null check (earner in ('HOUSEHOLD', 'COLLECTIVE')),
  household_number text,
  division_code text not null collate "C",
  year int not null,
  source text not null,
  per_head boolean not null,
  amount_fen bigint not null,
  earned_on date not null,
  estimated boolean not null,
  origin_kind text not null,
  origin_id text not null,
  reversed_entry_id uuid unique references income_entry,
  reason text,
  recorded_on date not null,
  recorded_by text,
  receipts text[] not null default '{}',
  unique (origin_kind, origin_id),
  check ((earner = 'HOUSEHOLD') = (household_number is not null)),
  check (not per_head or earner = 'HOUSEHOLD'),
  check (reversed_entry_id is not null or amount_fen >= 0),
  check ((reversed_entry_id is null) = (reason is null))
);
create index income_entry_place on income_entry (division_code, id);
create index income_entry_year on income_entry (year, division_code);
create index income_entry_household on income_entry (household_number, year);

-- 家庭人口: how many persons share a household's income of a year, as last counted; complete says that all its sources of
-- that year are entered.
create table household_year (
  id uuid primary key,
  household_number text not null,
  division_code text not null collate "C",
  year int not null,
  persons int not null check (persons > 0),
  complete boolean not null,
  recorded_on date not null,
  recorded_by text not null
);
create index household_year_place on household_year (division_code, id);
create index household_year_household on household_year (household_number, year, id);

-- What the rosters told of demonstration households 基期与当年人均纯收入 begins their series. The owner stands behind the same
-- fence: it is lifted while the rows of before are taken over.
alter table demonstration_household no force row level security;
insert into income_entry (id, earner, household_number, division_code, year, source, per_head, amount_fen, earned_on,
  estimated, origin_kind, origin_id, recorded_on)
  select gen_random_uuid(), 'HOUSEHOLD', household_number, division_code, year, 'NET_PER_HEAD', true, fen,
    make_date(year, 12, 31), false, 'ROSTER', household_number || ':' || year || ':1', make_date(year, 12, 31)
  from (
    select distinct on (household_number, year) household_number, division_code, year, fen
    from (
      select household_number, division_code, base_income_year as year, base_income_fen as fen, state, number, 1 as place
        from demonstration_household
      union all
      select household_number, division_code, current_income_year, current_income_fen, state, number, 2
        from demonstration_household) told
    order by household_number, year, state = 'WITHDRAWN', number desc, place desc) latest;
alter table demonstration_household force row level security;

select scope_by_place('income_entry', false);
revoke update, delete on income_entry from ${app};
revoke delete on income_entry from ${listener};
select scope_by_place('household_year', false);
revoke update, delete on household_year from ${app};
revoke delete on household_year from ${listener};
