-- 负责人: whoever leads a cooperative by its registration represents it as its chair does, so the rules about those who lead two
-- competing cooperatives look at him too, in whatever place; the view reads with the owner's eyes.
create policy directory on leader_term for select to current_user using (true);
create index leader_term_person on leader_term (person_number collate "C");
create or replace view office_directory as
  select o.number, o.post, o.organisation_id, o.begins_on, least(o.ends_on, a.closed_on) as ends_on, a.credit_code, a.kind, a.industry
  from office o join association a on a.id = o.organisation_id
  union all
  select t.person_number collate "C", 'CHAIR', t.association_id, t.since, least(t.until, a.closed_on), a.credit_code,
    a.kind, a.industry
  from leader_term t join association a on a.id = t.association_id;

-- 撤回登记: an entry of a register of members that was wrong counts as never made, and stays with the reason; withdrawn_on is the
-- day on which it was taken out.
alter table membership
  add withdrawn_on date,
  add withdrawn_reason text,
  add check ((withdrawn_on is null) = (withdrawn_reason is null));
drop index membership_current;
create unique index membership_current on membership (organisation_id, number)
  where left_on is null and withdrawn_on is null;
drop index membership_leaving;
create index membership_leaving on membership (id)
  where left_on is null and withdrawn_on is null and leaves_on is not null;
create index membership_withdrawn on membership (organisation_id, id) where withdrawn_on is not null;

-- Who lives in a household is asked where it pays dues for those of its members who are in the register.
create index neighbour_household on neighbour (household_number) where kind = 'PERSON';

-- Cooperatives of before to whose registers nothing was written are looked at every day like the others.
alter table association no force row level security;
alter table standing no force row level security;
insert into standing (organisation_id, version, division_code, outcome, violated, since)
select id, 0, division_code, 'NOT_ASSESSABLE', '', founded_on from association
where kind = 'COOPERATIVE' and closed_on is null
on conflict do nothing;
alter table standing force row level security;
alter table association force row level security;
