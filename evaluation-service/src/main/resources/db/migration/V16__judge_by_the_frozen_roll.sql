-- An appraisal is judged by the roll it was opened on, a pairing of a day by what was in force that day, and civil servants
-- are appraised too.

-- 身份 of the masses as they were frozen at opening; null for other groups, and for appraisals opened before this was kept
alter table appraisal_group add capacity text check (capacity in
  ('VOTER', 'REPRESENTATIVE', 'MEMBER', 'PARTY_DELEGATE', 'DEPUTY', 'ADVISER'));

-- 结对生效期间: from a day until the day it was suspended or ended, which is no longer within; a resumed one has several.
-- Of a pairing that rests or has ended by now only the last day was kept, and not since when it had been in force.
create table known_pairing_term (
  pairing_id uuid not null references known_pairing,
  since date not null,
  until date,
  check (until > since)
);
create index known_pairing_term_pairing on known_pairing_term (pairing_id);
create index known_pairing_both on known_pairing (unit_code, branch_number);
alter table known_pairing no force row level security;
insert into known_pairing_term select id, since, null from known_pairing where in_force;
alter table known_pairing force row level security;
alter table known_pairing_term enable row level security;
alter table known_pairing_term force row level security;
create policy of_pairing on known_pairing_term for select to ${app} using (
  exists (select from known_pairing p where p.id = pairing_id));
create policy everywhere on known_pairing_term to ${listener} using (true);
grant select on known_pairing_term to ${app};
grant select, insert, update, delete on known_pairing_term to ${listener};

-- 公务员考核: rural delegates take part in it as in the evaluation of members.
alter table appraisal_kind no force row level security;
alter table appraisal_weight no force row level security;
insert into appraisal_kind values
  ('00000000-0000-7000-8000-000000001626', 'civil-servants', '611023', '2008-01-01', null,
   '公务员考核', 'appraisal of civil servants', 'UNIT', true, 'SELF,POLL,FINDING,FEEDBACK', 'cadres',
   null, false, false, null, null, null, 5, 7,
   '商南县共建共富促和谐活动：选派代表参与公务员考核；等次、程序与天数待县里确认', false);
insert into appraisal_weight
select ('00000000-0000-7000-8000-00000000166' || w.ordinal)::uuid,
  '00000000-0000-7000-8000-000000001626', w.evaluators, w.ordinal, w.weight, w.manner, '2008-01-01', null,
  '示范县测评权重，为演示而设，待县里确认', false
from (values
  ('SUPERIORS', 1, 40, 'NAMED_ONLINE'),
  ('MEMBERS', 2, 40, 'SECRET_ON_PAPER'),
  ('RURAL_DELEGATES', 3, 20, 'NAMED_ONLINE')
) as w (evaluators, ordinal, weight, manner);
alter table appraisal_kind force row level security;
alter table appraisal_weight force row level security;
