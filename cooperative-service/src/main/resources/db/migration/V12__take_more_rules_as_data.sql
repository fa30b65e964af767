-- 村集体从合作社取得的盈余: what a cooperative returns to a village collective that is its member becomes the village's income,
-- from sources of its own, as what is entered by hand under 集体投资收益 is something else.
alter table income_source no force row level security;
insert into income_source (id, code, name_zh, name_en, earner, gross, jurisdiction, effective_from, effective_to, source,
  verified, derived) values
  ('00000000-0000-7000-8000-000000000814', 'COLLECTIVE_PATRONAGE', '集体盈余返还', 'patronage returned to the collective',
   'COLLECTIVE', false, '00', '1978-01-01', null, '农民专业合作社法(2017修订) 第四十四条：按交易量（额）返还', true, true),
  ('00000000-0000-7000-8000-000000000815', 'COLLECTIVE_CAPITAL', '集体出资返还',
   'returned to the collective on capital and shares', 'COLLECTIVE', false, '00', '1978-01-01', null,
   '农民专业合作社法(2017修订) 第四十四条：按出资额和公积金份额分配', true, true);
alter table income_source force row level security;

-- 地方规定的最低返还比例: a share of the distributable surplus above that of the law, which a place asks to be returned by trade;
-- read at the start, like local_founding_minimum, and of national and local rule the stricter holds.
create table local_patronage_minimum (
  id int generated always as identity primary key,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  per_mille int not null check (per_mille between 1 and 1000),
  jurisdiction text not null,
  source text not null,
  verified boolean not null default false,
  unique (jurisdiction, effective_from)
);
grant select on local_patronage_minimum to ${listener};

-- 村级评议的通过比例: which part of the votes cast, abstentions among them, carries an opinion; more than half, as it was so far.
alter table certification_procedure
  add opinion_num int not null default 1 check (opinion_num > 0),
  add opinion_den int not null default 2 check (opinion_den >= opinion_num),
  add opinion_strict boolean not null default true,
  add check (not opinion_strict or opinion_den > opinion_num);
alter table certification_procedure
  alter opinion_num drop default,
  alter opinion_den drop default,
  alter opinion_strict drop default;
