-- 共建对子与党员结对. A record that joins two sides carries the rural division and the unit.

create table matching_rule (
  id int primary key,
  sector text not null,
  village_class text not null,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null
);
grant select on matching_rule to ${app}, ${listener};
insert into matching_rule values
  (1, 'PARTY_MASS', 'WEAK_LEADERSHIP', '611023', '2008-01-01', null, '商南县共建共富促和谐活动：党群部门联软村'),
  (2, 'POLITICAL_LEGAL', 'DISORDER', '611023', '2008-01-01', null, '商南县共建共富促和谐活动：政法部门联乱村'),
  (3, 'ECONOMIC', 'POOR', '611023', '2008-01-01', null, '商南县共建共富促和谐活动：经济部门联穷村'),
  (4, 'AGRICULTURE', 'INDUSTRY_DEMONSTRATION', '611023', '2008-01-01', null, '商南县共建共富促和谐活动：涉农部门联产业示范村');

create table pairing (
  id uuid primary key,
  version bigint not null,
  unit_id uuid not null references unit,
  unit_code text not null,
  branch_id uuid not null references branch,
  branch_code text not null,
  division_code text not null collate "C",
  state text not null check (state in ('PROPOSED', 'PLANNED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  proposed_on date not null,
  override_reason text,
  plan_version int not null,
  pledged_fen bigint not null check (pledged_fen >= 0),
  coordinated_fen bigint not null check (coordinated_fen >= 0),
  starts_on date,
  ends_on date,
  urban_signer text,
  urban_signed_on date,
  rural_signer text,
  rural_signed_on date,
  letter_hash text,
  suspended_on date,
  suspension_reason text,
  ended_on date,
  end_reason text,
  check (state in ('PROPOSED', 'PLANNED', 'ENDED') or (urban_signer is not null and rural_signer is not null))
);
create unique index pairing_open on pairing (unit_code, branch_code) where state <> 'ENDED';
create index pairing_division on pairing (division_code, id);
create index pairing_branch on pairing (branch_code);
select scope_by_place('pairing', true);

create table planned_content (
  pairing_id uuid not null references pairing,
  position int not null,
  content text not null,
  work text,
  reason_missing text,
  primary key (pairing_id, position)
);
select scope_by_parent('planned_content', 'pairing', 'pairing_id');

create table undertaking (
  pairing_id uuid not null references pairing,
  position int not null,
  title text not null,
  product text,
  quantity bigint not null check (quantity > 0),
  unit text not null,
  threshold int,
  due_on date not null,
  primary key (pairing_id, position)
);
select scope_by_parent('undertaking', 'pairing', 'pairing_id');

create table liaison (
  id uuid primary key,
  version bigint not null,
  member_number text not null,
  counterpart_kind text not null,
  counterpart_number text not null,
  branch_code text not null,
  division_code text not null collate "C",
  unit_code text not null,
  starts_on date not null,
  ended_on date,
  end_cause text,
  end_reason text,
  check ((ended_on is null) = (end_cause is null)),
  check (ended_on >= starts_on)
);
create unique index liaison_open on liaison (member_number, counterpart_number) where ended_on is null;
create index liaison_division on liaison (division_code, id);
create index liaison_unit on liaison (unit_code, id);
create index liaison_branch on liaison (branch_code, id);
create index liaison_counterpart on liaison (counterpart_number) where ended_on is null;
select scope_by_place('liaison', true);
