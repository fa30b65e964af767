-- 责任与频次: what each side of a pair owes, how often, until when, and before whom it comes when it is not done.

-- How often what is owed, as a county or town decided it. A row is never changed: a later row takes its place.
create table cadence_policy (
  id uuid primary key,
  code text not null,
  name_zh text not null,
  name_en text not null,
  side text not null check (side in ('URBAN', 'RURAL')),
  pair_type text not null,
  counting text not null check (counting in ('VISITS', 'EVIDENCE', 'REPORTS', 'YOUNG_MEMBER', 'DELEGATES')),
  times int not null check (times >= 0),
  period text not null check (period in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
  due_after_days int not null check (due_after_days >= 0),
  grace_days int not null check (grace_days >= 0),
  branch_after_days int check (branch_after_days > grace_days),
  town_after_days int check (town_after_days > coalesce(branch_after_days, grace_days)),
  county_after_days int check (county_after_days > coalesce(town_after_days, branch_after_days, grace_days)),
  broken_least_days int check (broken_least_days > 0),
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date,
  source text not null,
  verified boolean not null,
  check (effective_to >= effective_from),
  unique (code, jurisdiction, pair_type, effective_from)
);
insert into cadence_policy values
  ('00000000-0000-7000-8000-000000000901', 'urban-visits', '单位走访结对村', 'visits of the unit to the village',
   'URBAN', 'ALL', 'VISITS', 1, 'QUARTER', 0, 0, 7, 15, 30, 30, '611023', '2008-01-01', null,
   '报道未写明走访次数；暂按每季度至少一次，待县里确认', false),
  ('00000000-0000-7000-8000-000000000902', 'rural-exchange', '每季度一次座谈交流', 'quarterly exchange at the unit',
   'RURAL', 'ALL', 'EVIDENCE', 1, 'QUARTER', 0, 0, 7, 15, 30, 30, '611023', '2008-01-01', null,
   '商南县共建共富促和谐活动：每季度一次座谈交流；宽限与上报天数为暂定', true),
  ('00000000-0000-7000-8000-000000000903', 'rural-opinions', '每季度反映一次社情民意',
   'quarterly report of people''s views',
   'RURAL', 'ALL', 'REPORTS', 1, 'QUARTER', 0, 0, 7, 15, 30, 30, '611023', '2008-01-01', null,
   '商南县共建共富促和谐活动：每季度反映一次社情民意；宽限与上报天数为暂定', true),
  ('00000000-0000-7000-8000-000000000904', 'rural-young-member', '每年帮机关培养一名年轻党员',
   'one young member of the unit mentored a year',
   'RURAL', 'ALL', 'YOUNG_MEMBER', 1, 'YEAR', 0, 0, 7, 15, 30, 180, '611023', '2008-01-01', null,
   '商南县共建共富促和谐活动：每年帮机关培养一名年轻党员；宽限与上报天数为暂定', true),
  ('00000000-0000-7000-8000-000000000905', 'rural-delegates', '选派代表参与党员评议和公务员考核',
   'delegates sent to the unit''s appraisals',
   'RURAL', 'ALL', 'DELEGATES', 1, 'YEAR', 0, 0, 7, 15, 30, 180, '611023', '2008-01-01', null,
   '商南县共建共富促和谐活动：选派代表参与党员评议和公务员考核；报道未写次数，暂按每年一次，待县里确认', false);
-- everyone may read what is owed; a row is written for the writer's own place, and by nobody changed or removed
alter table cadence_policy enable row level security;
alter table cadence_policy force row level security;
create policy known_to_all on cadence_policy for select to ${app} using (true);
create policy of_the_place on cadence_policy for insert to ${app} with check (
  jurisdiction >= nullif(current_setting('app.division', true), '')
  and jurisdiction < nullif(current_setting('app.division', true), '') || ':');
create policy everywhere on cadence_policy to ${listener} using (true);
grant select, insert on cadence_policy to ${app};
grant select on cadence_policy to ${listener};

-- The days on which a pairing is in force, as its duties count them.
create table duty_term (
  pairing_id uuid primary key references pairing deferrable initially deferred,
  version bigint not null,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  starts_on date not null,
  ends_on date,
  ended_on date,
  paused_on date,
  lay_on date not null
);
create index duty_term_division on duty_term (division_code, pairing_id);
create index duty_term_sides on duty_term (unit_code, branch_code);
create index duty_term_branch on duty_term (branch_code);
create index duty_term_to_lay on duty_term (lay_on, pairing_id) where ended_on is null and paused_on is null;
select scope_by_place('duty_term', true);

create table duty_pause (
  pairing_id uuid not null references duty_term deferrable initially deferred,
  position int not null,
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  primary key (pairing_id, position)
);
-- the key of its parent is the pairing, so that it is scoped by hand as scope_by_parent would
alter table duty_pause enable row level security;
alter table duty_pause force row level security;
create policy of_parent on duty_pause to ${app}
  using (exists (select from duty_term t where t.pairing_id = duty_pause.pairing_id));
create policy everywhere on duty_pause to ${listener} using (true);
grant select, insert, update, delete on duty_pause to ${app}, ${listener};

create table duty (
  id uuid primary key,
  version bigint not null,
  pairing_id uuid not null references pairing deferrable initially deferred,
  policy_id uuid not null references cadence_policy,
  policy_code text not null,
  side text not null,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  due_on date not null,
  held_days int not null check (held_days >= 0),
  quota int not null check (quota > 0),
  done int not null check (done >= 0),
  latest_on date,
  state text not null check (state in ('OPEN', 'OVERDUE', 'ESCALATED', 'FULFILLED', 'CANCELLED')),
  level text check (level in ('BRANCH', 'TOWN', 'COUNTY')),
  fulfilled_on date,
  cancel_reason text,
  next_step_on date,
  unique (pairing_id, policy_code, period_from),
  check ((state = 'FULFILLED') = (fulfilled_on is not null)),
  check (state <> 'ESCALATED' or level is not null),
  check (next_step_on is null or state in ('OPEN', 'OVERDUE', 'ESCALATED'))
);
create index duty_division on duty (division_code, id);
create index duty_unit on duty (unit_code, id);
create index duty_branch on duty (branch_code, id);
create index duty_sides on duty (unit_code, branch_code, policy_code, period_from);
create index duty_late on duty (id) where state in ('OVERDUE', 'ESCALATED');
create index duty_due on duty (due_on) where state = 'OPEN';
create index duty_next_step on duty (next_step_on, id) where next_step_on is not null;
create index duty_policy on duty (policy_id);
select scope_by_place('duty', true);

create table duty_evidence (
  duty_id uuid not null references duty,
  position int not null,
  id uuid not null unique,
  done_on date not null,
  late boolean not null,
  kind text not null,
  text text not null,
  participants int check (participants > 0),
  persons text[] not null,
  attachment_sha256 text,
  by_superior boolean not null,
  reply text,
  replied_on date,
  closing text,
  closed_on date,
  primary key (duty_id, position),
  check (closed_on is null or replied_on is not null)
);
select scope_by_parent('duty_evidence', 'duty', 'duty_id');

-- Visits as their events told of them: what counts for a duty is never typed.
create table duty_fact (
  visit_id uuid primary key,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  visited_on date not null
);
create index duty_fact_sides on duty_fact (unit_code, branch_code, visited_on);
create index duty_fact_division on duty_fact (division_code, visit_id);
select scope_by_place('duty_fact', true);

-- Money that reached an undertaking, and how far facts have moved it, as their events told of them.
create table undertaking_receipt (
  entry_id uuid primary key,
  undertaking_id uuid not null,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  amount_fen bigint not null,
  booked_on date not null
);
create index undertaking_receipt_undertaking on undertaking_receipt (undertaking_id, booked_on);
create index undertaking_receipt_division on undertaking_receipt (division_code, undertaking_id);
create index undertaking_receipt_unit on undertaking_receipt (unit_code, undertaking_id);
select scope_by_place('undertaking_receipt', true);

create table undertaking_move (
  undertaking_id uuid not null,
  moved_on date not null,
  unit_code text not null,
  division_code text not null collate "C",
  done_thousandths bigint not null,
  primary key (undertaking_id, moved_on)
);
create index undertaking_move_division on undertaking_move (division_code, undertaking_id);
select scope_by_place('undertaking_move', true);

-- Who has or had a liaison on a day.
create index liaison_member_days on liaison (member_number, starts_on);
create index liaison_counterpart_days on liaison (counterpart_number, starts_on);
create index pairing_unit_days on pairing (unit_code, starts_on);
