-- 补录: what was entered after its day counts on its day, and says when it was entered; what stands after the end of a pairing says so.

-- The owner stands behind the same fence: it is lifted while every place's rows are filled in.
alter table duty no force row level security;
alter table duty_fact no force row level security;
alter table duty_term no force row level security;
alter table duty_evidence no force row level security;
alter table visit no force row level security;
alter table visit_version no force row level security;
alter table pairing no force row level security;
alter table cadence_policy no force row level security;

-- A card says of each version when it was recorded: told is the earliest one from which on the day has stayed what it is now.
alter table duty_fact add recorded_on date;
update duty_fact f set recorded_on = greatest(f.visited_on, coalesce(
  (select o.recorded_on from visit_version o
    where o.visit_id = f.visit_id and o.visited_on = f.visited_on
    and not exists (select from visit_version n
      where n.visit_id = o.visit_id and n.position > o.position and n.visited_on <> f.visited_on)
    order by o.position limit 1),
  (select v.recorded_on from visit v where v.id = f.visit_id)));
alter table duty_fact alter recorded_on set not null;

alter table duty add entered_on date, add pairing_ended_on date;
update duty d set entered_on = (
    select f.recorded_on from duty_fact f
    where f.unit_code = d.unit_code and f.branch_code = d.branch_code and f.visited_on between d.period_from and d.period_to
    order by f.recorded_on limit 1 offset d.quota - 1)
  from cadence_policy p where p.id = d.policy_id and p.counting = 'VISITS' and d.state = 'FULFILLED';
update duty d set entered_on = d.fulfilled_on
  where d.state = 'FULFILLED' and d.entered_on is null
  and exists (select from duty_evidence e where e.duty_id = d.id and e.recorded_on = d.fulfilled_on);
alter table duty add check (entered_on is null or state = 'FULFILLED');
create index duty_entered_late on duty (division_code, id) where entered_on > due_on;

-- The running period of a renewed pairing goes on in the next one.
update duty d set pairing_ended_on = t.ended_on from duty_term t, pairing p
  where t.pairing_id = d.pairing_id and p.id = d.pairing_id and t.ended_on is not null
  and p.end_reason is distinct from 'RENEWED' and d.state in ('OPEN', 'OVERDUE', 'ESCALATED');

-- 年轻党员: from which age on. Where a most age was put unverified, the least is that of a member of the party; what a county
-- verified, or of which the source leaves no room, stands as it was decided and has no least age.
alter table cadence_policy add least_age int check (least_age between 18 and most_age);
update cadence_policy set least_age = 18, age_source = age_source || '；下限 18 周岁按《中国共产党章程》第一条，待核实'
  where most_age is not null and not age_verified and length(age_source) <= 450;

-- 纸质续签: the scan of the letter, as both sides see it.
alter table pairing add letter_paper text check (letter_paper ~ '^[0-9a-f]{64}$'),
  add check (letter_paper is null or letter_form = 'PAPER');

alter table duty force row level security;
alter table duty_fact force row level security;
alter table duty_term force row level security;
alter table duty_evidence force row level security;
alter table visit force row level security;
alter table visit_version force row level security;
alter table pairing force row level security;
alter table cadence_policy force row level security;
