-- 撮合: proposals of a county's pairings and of a branch's liaisons, and the county's policy by which they are reckoned.

create table matching_policy (
  id int primary key,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null,
  members_per_branch int not null check (members_per_branch > 0),
  most_branches int not null check (most_branches > 0),
  most_units int not null check (most_units > 0),
  share_weight int not null check (share_weight between 0 and 100),
  size_weight int not null check (size_weight between 0 and 1000),
  further_weight int not null check (further_weight between 0 and 10000),
  step_weight int not null check (step_weight between 0 and 1000),
  other_town_steps int not null check (other_town_steps between 0 and 100),
  tie_weight int not null check (tie_weight between 0 and 10000),
  fewest_persons int not null check (fewest_persons > 0),
  most_persons int not null,
  persons_weight int not null check (persons_weight between 0 and 1000),
  need_weight int not null check (need_weight between 0 and 10000),
  check (effective_to >= effective_from),
  check (most_persons >= fewest_persons)
);
grant select on matching_policy to ${app}, ${listener};
-- 4 to 5 persons each is what the county's figures come to: 12,900 rural people and 2,958 members. The weights are
-- proposed with the programme, for the county to confirm or to supersede by a later row.
insert into matching_policy values
  (1, '611023', '2008-01-01', null, '商南县共建共富促和谐活动：党员联系群众四至五人；各项权重为建议值，由县里核定',
   20, 3, 6, 1, 2, 10, 10, 1, 30, 4, 5, 10, 15);

-- Steps between towns, each way; where a pair of towns is missing the policy's own number holds.
create table town_distance (
  id int primary key,
  town text not null,
  other_town text not null,
  steps int not null check (steps between 0 and 100),
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null
);
create index town_distance_jurisdiction on town_distance (jurisdiction);
grant select on town_distance to ${app}, ${listener};

-- Which skill of a member answers which need of a villager, in the words of the rosters.
create table skill_need (
  id int primary key,
  skill text not null,
  need text not null,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null
);
create index skill_need_jurisdiction on skill_need (jurisdiction);
grant select on skill_need to ${app}, ${listener};
insert into skill_need
select row_number() over (), skill, need, '611023', date '2008-01-01', null::date, '商南县花名册特长与需求对照，建议值，由县里核定'
from (values
  ('种植', '技术'), ('养殖', '技术'), ('兽医', '技术'), ('茶叶加工', '技术'), ('林果', '技术'), ('食用菌栽培', '技术'),
  ('农机', '技术'), ('水利', '技术'), ('工程建设', '技术'), ('计算机', '技术'),
  ('市场营销', '市场'), ('电商', '市场'), ('茶叶加工', '市场'),
  ('财务', '资金'), ('项目管理', '资金'),
  ('工程建设', '就业'), ('教育', '就业'), ('计算机', '就业'),
  ('公文写作', '政策'), ('教育', '政策'), ('文艺宣传', '政策'), ('法律', '政策'),
  ('医疗', '医疗'),
  ('法律', '法律'), ('矛盾调解', '法律')) as known (skill, need);

create table pairing_proposal (
  id uuid primary key,
  version bigint not null,
  division_code text not null collate "C",
  policy_id int not null references matching_policy,
  as_of date not null,
  keeps_open boolean not null,
  proposed_on date not null,
  state text not null check (state in ('DRAFT', 'ADOPTED', 'REJECTED')),
  units int not null,
  branches int not null,
  pairs int not null,
  fixed_pairs int not null,
  violations int not null,
  load_points bigint not null,
  distance_points bigint not null,
  tie_points bigint not null,
  violation_weight bigint not null,
  proven_minimum bigint not null,
  registry_hash text not null,
  changes int not null,
  decided_on date,
  decision_reason text,
  pairings_proposed int,
  pairings_open_already int,
  check ((state = 'DRAFT') = (decided_on is null))
);
create index pairing_proposal_division on pairing_proposal (division_code, id);
create index pairing_proposal_policy on pairing_proposal (policy_id);
select scope_by_place('pairing_proposal', false);

create table proposed_pair (
  id uuid primary key,
  version bigint not null,
  proposal_id uuid not null references pairing_proposal,
  division_code text not null collate "C",
  unit_code text not null,
  branch_code text not null,
  fixed boolean not null,
  follows_rule boolean not null,
  violations int not null,
  load_points bigint not null,
  distance_points bigint not null,
  tie_points bigint not null,
  reason_zh text not null,
  reason_en text not null,
  alternative boolean not null,
  next_branch_code text,
  next_moved int,
  next_violations int,
  next_load_points bigint,
  next_distance_points bigint,
  next_tie_points bigint,
  changed_by_hand boolean not null,
  override_reason text,
  check (alternative = (next_violations is not null)),
  unique (proposal_id, unit_code, branch_code)
);
create index proposed_pair_proposal on proposed_pair (proposal_id, id);
create index proposed_pair_division on proposed_pair (division_code, id);
select scope_by_place('proposed_pair', false);

create table liaison_proposal (
  id uuid primary key,
  version bigint not null,
  branch_code text not null,
  division_code text not null collate "C",
  policy_id int not null references matching_policy,
  proposed_on date not null,
  state text not null check (state in ('DRAFT', 'ADOPTED', 'REJECTED')),
  members int not null,
  persons int not null,
  linked_already int not null,
  met_needs int not null,
  fewest_reachable int not null,
  most_reachable int not null,
  fewest int not null,
  most int not null,
  cost bigint not null,
  proven_minimum bigint not null,
  decided_on date,
  decision_reason text,
  liaisons_formed int,
  check ((state = 'DRAFT') = (decided_on is null))
);
create index liaison_proposal_division on liaison_proposal (division_code, id);
create index liaison_proposal_branch on liaison_proposal (branch_code, id);
create index liaison_proposal_policy on liaison_proposal (policy_id);
select scope_by_place('liaison_proposal', false);

create table proposed_liaison (
  id uuid primary key,
  proposal_id uuid not null references liaison_proposal,
  division_code text not null collate "C",
  member_number text not null,
  member_unit text not null,
  person_number text not null,
  needs_met int not null,
  reason_zh text not null,
  reason_en text not null,
  alternative boolean not null,
  next_member_number text,
  next_extra bigint,
  check (alternative = (next_extra is not null)),
  unique (proposal_id, person_number)
);
create index proposed_liaison_proposal on proposed_liaison (proposal_id, id);
create index proposed_liaison_division on proposed_liaison (division_code, id);
select scope_by_place('proposed_liaison', false);
