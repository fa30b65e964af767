-- 承诺、岗位、红星、关怀、培养 mended: what a star rests on, who may judge it, how long a hardship is kept, what is taken back.

-- 红星: also seen by the unit of who has it; who objected and who answered are kept, as neither may be both
alter table star add unit_code text;
alter table star add objector_person text;
alter table star add answerer_subject text;
alter table star add answerer_person text;
alter table star no force row level security;
alter table neighbour no force row level security;
update star s set unit_code = n.unit_code from neighbour n
where n.kind = 'PERSON' and n.number = s.person_number and n.unit_code is not null;
alter table neighbour force row level security;
create index star_unit on star (unit_code, id) where unit_code is not null;
drop policy in_place on star;
drop policy everywhere on star;
select scope_by_place('star', true);
revoke delete on star from ${app}, ${listener};

-- 困难登记: the kinds of the roster are all there; who entered it is kept, and what has been kept long enough is deleted
-- (个人信息保护法第十九条)
alter table hardship drop constraint hardship_kind_check;
alter table hardship add check (kind in ('ILLNESS', 'DISABILITY', 'OLD_AGE', 'LOW_INCOME', 'DISASTER', 'SINGLE_PARENT',
  'LEFT_BEHIND_ELDER', 'MEMBER_IN_NEED', 'OTHER'));
alter table hardship add recorder_subject text;
create index hardship_outlived on hardship (id) where retain_until is not null;
grant delete on hardship to ${listener};

-- 岗位: a commitment is the letter of one post; where it was tied to several, the first one keeps it
alter table assignment no force row level security;
update assignment a set state = 'PUBLISHED', commitment_id = null, promised_on = null
where a.commitment_id is not null and exists (
  select from assignment b where b.commitment_id = a.commitment_id and b.id < a.id);
alter table assignment force row level security;
drop index assignment_commitment;
create unique index assignment_commitment on assignment (commitment_id) where commitment_id is not null;

-- 关怀: what was recorded wrongly is taken back and stays on record; a receiver finds his own
alter table delivery add reversed_on date check (reversed_on >= delivered_on);
alter table delivery add reverser_subject text;
alter table delivery add reversal_reasons text;
alter table delivery add check ((reversed_on is null) = (reverser_subject is null)
  and (reversed_on is null) = (reversal_reasons is null));
create index delivery_receiver on delivery (receiver_number, id);

-- 等待: one whose neighbour lies elsewhere, or gave way to another, is refused and waits no more
alter table trainee add refused text;
alter table open_selection add refused text;

-- 代码表: what a county names may have a last day
alter table code_entry add effective_to date check (effective_to >= effective_from);

-- 佐证: found by its number
create index evidence_number on evidence (number, kind) where number is not null;
