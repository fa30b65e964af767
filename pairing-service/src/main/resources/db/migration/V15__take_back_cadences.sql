-- 撤回频次规定: a policy that has not begun may be taken back, and another one put in its place for the same day; the row stays.
alter table cadence_policy
  add column withdrawn_on date,
  add column withdrawal_reason text,
  add check ((withdrawn_on is null) = (withdrawal_reason is null)),
  add check (withdrawn_on < effective_from);

do $$
declare
  dated text;
begin
  select conname into strict dated from pg_constraint where conrelid = 'cadence_policy'::regclass and contype = 'u';
  execute format('alter table cadence_policy drop constraint %I', dated);
end $$;
create unique index cadence_policy_dated on cadence_policy (code, jurisdiction, pair_type, effective_from)
  where withdrawn_on is null;

create policy taken_back_by_the_place on cadence_policy for update to ${app} using (
  jurisdiction >= nullif(current_setting('app.division', true), '')
  and jurisdiction < nullif(current_setting('app.division', true), '') || ':');
grant update (withdrawn_on, withdrawal_reason) on cadence_policy to ${app};
