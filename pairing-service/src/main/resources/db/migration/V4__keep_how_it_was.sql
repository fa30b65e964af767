-- 登记簿的历史、重复登记的合并、个人信息查阅记录. The entries are the state of today; each change leaves the one before.

-- The owner stands behind the same fence: it is lifted while every place's rows are filled in.
do $$
declare
  register text;
begin
  foreach register in array array['unit', 'branch', 'member', 'villager', 'household'] loop
    execute format('alter table %I no force row level security', register);
    execute format('alter table %I add changed_on date, add merged_into text, add merged_into_id uuid,'
      || ' add merged_on date', register);
    execute format('update %I set changed_on = registered_on', register);
    execute format('alter table %I alter changed_on set not null,'
      || ' add check ((merged_on is null) = (merged_into is null) and (merged_on is null) = (merged_into_id is null))',
      register);
    execute format('create index %I on %I (changed_on)', register || '_changed', register);
    execute format('create index %I on %I (merged_on) where merged_on is not null', register || '_merged', register);
  end loop;
end $$;

-- The classes of a village, with the days on which it had them; one it has again is another row.
alter table branch_class no force row level security;
alter table branch_class add position int, add held_from date, add held_until date;
update branch_class c set position = n.position, held_from = b.registered_on
  from branch b,
    (select branch_id, class, row_number() over (partition by branch_id order by class) - 1 as position
      from branch_class) n
  where b.id = c.branch_id and n.branch_id = c.branch_id and n.class = c.class;
alter table branch_class drop constraint branch_class_pkey;
alter table branch_class alter held_from set not null, add primary key (branch_id, position),
  add check (held_until > held_from);
alter table branch_class force row level security;

alter table unit force row level security;
alter table branch force row level security;
alter table member force row level security;
alter table villager force row level security;
alter table household force row level security;

create index household_branch on household (branch_code, number);
create index office_person on office (person_number);

-- How an entry was, as callers saw it, from a day on and until the day it was changed. Seen where it lay then.
create table past_state (
  id uuid primary key,
  record_id uuid not null,
  kind text not null,
  number text not null collate "C",
  division_code text not null collate "C",
  unit_code text,
  held_from date not null,
  held_until date not null check (held_until > held_from),
  state jsonb not null,
  unique (record_id, held_from)
);
create index past_state_kind on past_state (kind, number);
create index past_state_division on past_state (division_code, kind, number);
create index past_state_unit on past_state (unit_code, kind, number) where unit_code is not null;
select scope_by_place('past_state', true);
revoke update, delete on past_state from ${app}, ${listener};

-- Which entry gave way to which, who said so and why.
create table merge (
  id uuid primary key,
  kind text not null,
  duplicate_id uuid not null unique,
  duplicate_number text not null,
  survivor_id uuid not null,
  survivor_number text not null,
  merged_on date not null,
  reason text not null,
  subject text not null,
  client text not null,
  person_number text,
  division_code text not null collate "C",
  unit_code text
);
create index merge_division on merge (division_code, id);
create index merge_unit on merge (unit_code, id) where unit_code is not null;
create index merge_survivor on merge (survivor_number);
create index merge_duplicate on merge (duplicate_number);
select scope_by_place('merge', true);
revoke update, delete on merge from ${app}, ${listener};

-- Who was shown whose name and telephone, and why; what was shown does not stand here.
create table personal_data_access (
  id uuid primary key,
  kind text not null,
  number text not null,
  reason text not null,
  subject text not null,
  client text not null,
  person_number text,
  accessed_on date not null,
  accessed_at timestamptz not null,
  division_code text not null collate "C",
  unit_code text
);
create index personal_data_access_division on personal_data_access (division_code, id);
create index personal_data_access_unit on personal_data_access (unit_code, id) where unit_code is not null;
create index personal_data_access_number on personal_data_access (number, id);
create index personal_data_access_subject on personal_data_access (subject, id);
select scope_by_place('personal_data_access', true);
revoke update, delete on personal_data_access from ${app}, ${listener};

create index liaison_member on liaison (member_number);
create index liaison_of_counterpart on liaison (counterpart_number);
