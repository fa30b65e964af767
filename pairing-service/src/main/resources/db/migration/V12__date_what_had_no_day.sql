-- 截至某日: a list as it stood on a day is read from the days of its facts. These had none, or lost it.

-- The owner stands behind the same fence: it is lifted while every place's rows are filled in.
do $$
declare
  fenced text;
begin
  foreach fenced in array array['duty', 'duty_term', 'duty_pause', 'cadence_policy', 'concern', 'concern_step', 'offer'] loop
    execute format('alter table %I no force row level security', fenced);
  end loop;
end $$;

-- The day from which on a duty is owed: duties are laid for the period after the running one, and no earlier than the term.
alter table duty add laid_on date;
update duty d set laid_on = least(d.period_from, greatest(
    coalesce((select t.starts_on from duty_term t where t.pairing_id = d.pairing_id), d.period_from),
    (select cast(case p.period
        when 'MONTH' then date_trunc('month', d.period_from) - interval '1 month'
        when 'QUARTER' then date_trunc('quarter', d.period_from) - interval '3 months'
        when 'HALF_YEAR' then date_trunc('year', d.period_from)
          + interval '1 month' * case when extract(month from d.period_from) > 6 then 0 else -6 end
        else date_trunc('year', d.period_from) - interval '1 year' end as date)
      from cadence_policy p where p.id = d.policy_id)));
alter table duty alter laid_on set not null;

-- A row changed twice has its deferred keys checked again, which must not wait for the end: the table is altered before.
-- The day on which one was cancelled: as it was announced, where that is kept still; else as its pairing tells it, and of one
-- that a superior let go the first day on which it could stand where it stood.
alter table duty add cancelled_on date;
set constraints all immediate;
update duty d set cancelled_on = coalesce(
    (select cast(cast(o.payload as jsonb) ->> 'cancelledOn' as date) from outbox o
      where o.aggregate_id = d.id and o.type = 'pairing.DutyCancelled' order by o.id desc limit 1),
    case d.cancel_reason
      when 'PAIRING_ENDED' then (select t.ended_on from duty_term t where t.pairing_id = d.pairing_id)
      when 'SUSPENDED' then
        (select max(s.last_day) + 1 from duty_pause s where s.pairing_id = d.pairing_id and s.first_day <= d.due_on)
      end,
    (select case d.level
        when 'COUNTY' then d.due_on + p.county_after_days
        when 'TOWN' then d.due_on + p.town_after_days
        when 'BRANCH' then d.due_on + p.branch_after_days
        else d.laid_on end
      from cadence_policy p where p.id = d.policy_id))
  where state = 'CANCELLED';
set constraints all deferred;
alter table duty add check ((state = 'CANCELLED') = (cancelled_on is not null));

-- On how many days after one day and up to another a pairing was in force: by so many a duty is late. Suspended days do not
-- count.
create function days_in_force(pairing uuid, after date, until date) returns int stable language sql as $$
  select greatest(until - after, 0) - coalesce((
    select sum(least(p.last_day, until) - greatest(p.first_day, after + 1) + 1)
    from (
      select s.first_day, s.last_day from duty_pause s where s.pairing_id = pairing
      union all
      select t.paused_on, until from duty_term t where t.pairing_id = pairing and t.paused_on is not null) p
    where p.first_day <= until and p.last_day > after), 0)::int
$$;

-- Until when the one in hand had time; the last step of a concern in hand had what the concern says now.
alter table concern_step add due_on date;
update concern_step s set due_on = c.due_on from concern c
  where c.id = s.concern_id and c.due_on is not null and s.state = 'IN_HAND' and s.position = (
    select max(o.position) from concern_step o where o.concern_id = s.concern_id and o.state = 'IN_HAND');

-- When an offer was made, and how long it was to last when that was cut short.
alter table offer add made_on date, add offered_until_at_first date, add ended_on date;
update offer set made_on = offered_from, offered_until_at_first = offered_until;
alter table offer alter made_on set not null, add check (ended_on is null or offered_until is not null);

-- A liaison that a proposal gave to another member by hand.
alter table liaison_proposal add changes int not null default 0;
alter table liaison_proposal alter changes drop default;
alter table proposed_liaison add changed_by_hand boolean not null default false;
alter table proposed_liaison alter changed_by_hand drop default;

do $$
declare
  fenced text;
begin
  foreach fenced in array array['duty', 'duty_term', 'duty_pause', 'cadence_policy', 'concern', 'concern_step', 'offer'] loop
    execute format('alter table %I force row level security', fenced);
  end loop;
end $$;
