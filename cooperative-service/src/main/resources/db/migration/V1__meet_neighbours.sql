-- What the pairing service registered: numbers and places, no names.

create table neighbour (
  id uuid primary key,
  kind text not null check (kind in ('UNIT', 'BRANCH', 'PERSON', 'HOUSEHOLD')),
  number text not null,
  division_code text not null collate "C",
  branch_number text,
  household_number text,
  unique (kind, number)
);
select scope_by_place('neighbour', false);
create policy public_body on neighbour for select to ${app} using (kind = 'UNIT');
revoke insert, update, delete on neighbour from ${app};

create table industry (
  name text primary key,
  name_en text not null,
  herd_unit text
);
grant select on industry to ${app}, ${listener};

insert into industry (name, name_en, herd_unit) values
  ('茶叶', 'tea', null),
  ('食用菌', 'edible fungi', null),
  ('核桃', 'walnuts', null),
  ('板栗', 'chestnuts', null),
  ('中药材', 'medicinal herbs', null),
  ('蔬菜', 'vegetables', null),
  ('蚕桑', 'silk', null),
  ('生猪', 'pigs', '头'),
  ('养鸡', 'poultry', '只'),
  ('养蜂', 'bees', '箱');
