create table note (
  id uuid primary key,
  version bigint not null,
  text text not null,
  number text unique,
  division_code text not null collate "C",
  unit_code text
);
select scope_by_place('note', true);

-- what the listener has learnt, in the order of learning
create table lesson (
  id bigint generated always as identity primary key,
  aggregate_id uuid not null,
  industry text not null
);
grant insert, select on lesson to ${listener};
