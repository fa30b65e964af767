-- 年度评优、红星: who was given what for a year, as the evaluation service told; shown beside the record cards of the year
create table known_recognition (
  id uuid primary key,
  kind text not null check (kind in ('AWARD', 'STAR')),
  code text not null,
  subject_kind text not null check (subject_kind in ('UNIT', 'BRANCH', 'PERSON')),
  subject_number text not null,
  of_year int not null,
  given_on date not null,
  withdrawn_on date,
  division_code text not null collate "C",
  unit_code text
);
create index known_recognition_division on known_recognition (division_code, id);
create index known_recognition_subject on known_recognition (subject_number, id);
create index known_recognition_unit on known_recognition (unit_code, id) where unit_code is not null;
select scope_by_place('known_recognition', true);
revoke insert, update, delete on known_recognition from ${app};
