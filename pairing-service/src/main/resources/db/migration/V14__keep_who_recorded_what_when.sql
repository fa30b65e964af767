-- 谁在何日登记: what shows that something was done counts from the day it was recorded on, which was not kept before.

-- Null of what was recorded before: nobody knows it any more.
alter table duty_evidence add recorded_on date, add recorded_by text;
alter table handover add recorded_on date;

-- The same meeting is looked for among what was done on its day.
create index duty_evidence_day on duty_evidence (done_on, duty_id);

-- The owner stands behind the same fence: it is lifted while every place's rows are filled in.
alter table pairing no force row level security;
alter table pairing_state no force row level security;
alter table cadence_policy no force row level security;

-- Each state says why and by whom, also one that lasted for no day: it was followed by another on its first.
do $$
declare
  stricter text;
begin
  -- found by what it says: its name is what the database made of it
  select conname into strict stricter from pg_constraint
    where conrelid = 'pairing_state'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%held_until > held_from%';
  execute format('alter table pairing_state drop constraint %I', stricter);
end $$;
alter table pairing_state add check (held_until >= held_from), add reason text, add taken_by text;
update pairing_state s set reason = p.suspension_reason from pairing p
  where p.id = s.pairing_id and s.state = 'SUSPENDED' and s.held_until is null;
update pairing_state s set reason = p.end_reason from pairing p
  where p.id = s.pairing_id and s.state = 'ENDED' and s.held_until is null;

-- 年轻党员: up to which age a member of the unit counts as young, and where that comes from.
alter table cadence_policy add most_age int check (most_age between 18 and 100), add age_source text,
  add age_verified boolean,
  add check ((most_age is null) = (age_source is null) and (most_age is null) = (age_verified is null)),
  add check (most_age is null or counting = 'YOUNG_MEMBER');
update cadence_policy set most_age = 35, age_source = '报道未写年轻党员的年龄；暂按 35 周岁以下（含），待县里确认',
  age_verified = false where counting = 'YOUNG_MEMBER';

alter table pairing force row level security;
alter table pairing_state force row level security;
alter table cadence_policy force row level security;
