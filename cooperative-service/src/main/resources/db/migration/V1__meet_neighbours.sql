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

-- Which unit supports which branch: from the day a signed letter comes into force until it is suspended or ended.
create table known_pairing (
  id uuid primary key,
  unit_code text not null,
  branch_number text not null,
  division_code text not null collate "C",
  in_force boolean not null,
  since date not null
);
create index known_pairing_branch on known_pairing (branch_number) where in_force;
create index known_pairing_division on known_pairing (division_code);
select scope_by_place('known_pairing', true);
revoke insert, update, delete on known_pairing from ${app};

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
