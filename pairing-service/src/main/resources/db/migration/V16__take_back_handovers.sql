-- 撤回移交: a handover that was wrong stays, with who took it back, when and why.
alter table handover
  add column withdrawn_by text,
  add column withdrawn_on date,
  add column withdrawal_reason text,
  add check ((withdrawn_on is null) = (withdrawn_by is null) and (withdrawn_on is null) = (withdrawal_reason is null));
