-- The rolls of 130 villages that the county does not have, with :voters voters as of a day, every one in the register; and the
-- units that are appraised, each with one member, as members have to be asked.
insert into neighbour (id, kind, number, division_code, branch_number)
select gen_random_uuid(), 'PERSON', 'N9' || lpad(n::text, 7, '0'), '6110239' || lpad((n % 130)::text, 5, '0'),
  '6110239' || lpad((n % 130)::text, 5, '0') || '01' from generate_series(1, :voters) n;
insert into roll_entry (id, version, division_code, capacity, person_number, as_of)
select gen_random_uuid(), 0, division_code, 'VOTER', number, '2009-11-20' from neighbour where number ~ '^N9\d{7}$';
insert into neighbour (id, kind, number, division_code)
select gen_random_uuid(), 'UNIT', 'BENCH' || n, '611023001' from generate_series(1, :units) n;
insert into neighbour (id, kind, number, division_code, unit_code)
select gen_random_uuid(), 'PERSON', 'N99' || lpad(n::text, 6, '0'), '611023001', 'BENCH' || n from generate_series(1, :units) n;
vacuum analyze neighbour, roll_entry;
