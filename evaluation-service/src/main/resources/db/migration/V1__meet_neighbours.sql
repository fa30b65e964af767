-- What the other services have registered, and which pairings are in force: numbers and places, no names.

create table neighbour (
  id uuid primary key,
  kind text not null check (kind in
    ('UNIT', 'BRANCH', 'PERSON', 'HOUSEHOLD', 'ASSOCIATION', 'BASE', 'DEMONSTRATION_HOUSEHOLD')),
  number text not null,
  division_code text not null collate "C",
  branch_number text,
  withdrawn_on date
);
create index neighbour_number on neighbour (kind, number);
create index neighbour_division on neighbour (division_code);
select scope_by_place('neighbour', false);
create policy public_body on neighbour for select to ${app} using (kind = 'UNIT');
revoke insert, update, delete on neighbour from ${app};

create table known_pairing (
  id uuid primary key,
  unit_code text not null,
  branch_number text not null,
  division_code text not null collate "C",
  in_force boolean not null,
  since date,
  check (since is not null or not in_force)
);
create index known_pairing_branch on known_pairing (branch_number) where in_force;
create index known_pairing_division on known_pairing (division_code);
select scope_by_place('known_pairing', true);
revoke insert, update, delete on known_pairing from ${app};
