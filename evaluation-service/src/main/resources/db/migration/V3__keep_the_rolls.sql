-- 选民评议名册: who stands on the roll of a village in which capacity, as of a day. Numbers, no names.

create table roll_entry (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  capacity text not null check (capacity in
    ('VOTER', 'REPRESENTATIVE', 'MEMBER', 'PARTY_DELEGATE', 'DEPUTY', 'ADVISER')),
  person_number text not null,
  household_number text,
  unit_code text,
  as_of date not null,
  unique (division_code, capacity, person_number, as_of)
);
create index roll_entry_division on roll_entry (division_code, id);
create index roll_entry_person on roll_entry (person_number);
create index roll_entry_unit on roll_entry (unit_code) where unit_code is not null;
select scope_by_place('roll_entry', true);
