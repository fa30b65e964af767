-- Some kinds are about party members only 党员, and an appraisal that was wrongly prepared is cancelled, kept and prepared anew.

-- 只测评党员: whether those appraised have to be party members by the register
alter table appraisal_kind add column of_members boolean not null default false;
alter table appraisal_kind no force row level security;
update appraisal_kind set of_members = true where code = 'members';
alter table appraisal_kind force row level security;

-- 取消: why, when and by whom; nothing of it is removed
alter table appraisal
  add column cancelled_on date,
  add column cancel_reason text,
  add column canceller_subject text,
  drop constraint appraisal_stage_check,
  add constraint appraisal_stage_check check (stage in
    ('PREPARATION', 'SELF', 'MUTUAL', 'POLL', 'FINDING', 'FEEDBACK', 'CLOSED', 'CANCELLED')),
  drop constraint appraisal_check,
  add constraint appraisal_opened check (stage = 'CANCELLED' or (stage = 'PREPARATION') = (opened_on is null)),
  add constraint appraisal_cancelled check (
    (stage = 'CANCELLED') = (cancelled_on is not null)
    and (cancelled_on is null) = (cancel_reason is null)
    and (cancelled_on is null) = (canceller_subject is null)),
  drop constraint appraisal_kind_code_organisation_number_of_year_key;

-- one a kind, organisation and year, but for what was cancelled
create unique index appraisal_of_a_year on appraisal (kind_code, organisation_number, of_year) where stage <> 'CANCELLED';
