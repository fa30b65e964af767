-- 企业: companies are public bodies like units, seen by all. Whoever names one as buyer or as body of a base may enter
-- it; only its own place says more about it.
create table enterprise (
  id uuid primary key,
  version bigint not null,
  credit_code text not null collate "C" unique check (credit_code like '91%'),
  name text not null,
  division_code text not null collate "C",
  registered_on date not null
);
create index enterprise_place on enterprise (division_code, credit_code);

-- The companies that carry bases already are known from now on, under the name that the base of the least number gives
-- them. GB 32100: positions 3 to 8 of the code are the division of the authority that registered it, here without the
-- zeros that pad it; where they are no division, such as 100000 of the nation, it lies where its base does.
alter table base no force row level security;
insert into enterprise (id, version, credit_code, name, division_code, registered_on)
  select distinct on (body_code) gen_random_uuid(), 0, body_code, body_name,
    case
      when substring(body_code from 3 for 2) not in ('11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34',
          '35', '36', '37', '41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65',
          '71', '81', '82') or substring(body_code from 3 for 6) !~ '^[0-9]{6}$' then division_code
      when substring(body_code from 5 for 4) = '0000' then substring(body_code from 3 for 2)
      when substring(body_code from 7 for 2) = '00' then substring(body_code from 3 for 4)
      else substring(body_code from 3 for 6) end,
    opened_on
  from base where body_code like '91%' order by body_code, number;
alter table base force row level security;
select scope_by_place('enterprise', false);
create policy public_body on enterprise for select to ${app} using (true);
create policy named on enterprise for insert to ${app} with check (true);
revoke delete on enterprise from ${app}, ${listener};

-- Whether it is a lead enterprise 龙头企业 and which party branch it has, from a day on; what was said stays.
create table enterprise_standing (
  id uuid primary key,
  enterprise_id uuid not null references enterprise,
  lead boolean not null,
  branch_number text,
  since date not null,
  recorded_on date not null,
  division_code text not null collate "C"
);
create index enterprise_standing_of on enterprise_standing (enterprise_id, since, id);
create index enterprise_standing_place on enterprise_standing (division_code, id);
select scope_by_place('enterprise_standing', false);
create policy public_body on enterprise_standing for select to ${app} using (true);
revoke update, delete on enterprise_standing from ${app}, ${listener};

-- 产业协会, 专业合作社 and 农村集体经济组织 apart; one is converted into another one 转制 by closing it, never by editing it.
alter table association drop constraint association_kind_check;
alter table association add constraint association_kind_check check (kind in ('ASSOCIATION', 'COOPERATIVE', 'COLLECTIVE'));
alter table association add closed_on date check (closed_on >= founded_on);
alter table association add successor_id uuid references association;
alter table association add predecessor_id uuid references association;
alter table association add check ((closed_on is null) = (successor_id is null));
create unique index association_successor on association (successor_id) where successor_id is not null;
create unique index association_predecessor on association (predecessor_id) where predecessor_id is not null;

-- Nobody leads what was closed.
create or replace view office_directory as
  select o.number, o.post, o.organisation_id, o.begins_on, least(o.ends_on, a.closed_on) as ends_on, a.credit_code, a.kind, a.industry
  from office o join association a on a.id = o.organisation_id;

-- 会长, 领头雁: who led from when until when. Whoever leads an association today has done so since its foundation, as
-- far as is known.
create table leader_term (
  id uuid primary key,
  association_id uuid not null references association,
  person_number text not null,
  since date not null,
  until date check (until >= since),
  recorded_on date not null
);
create unique index leader_term_current on leader_term (association_id) where until is null;
create index leader_term_of on leader_term (association_id, id);
alter table association no force row level security;
insert into leader_term (id, association_id, person_number, since, recorded_on)
  select gen_random_uuid(), id, leader_number, founded_on, founded_on from association;
alter table association force row level security;

-- 农村集体经济组织法: how large the board 理事会 of a collective may be, from a day on; 00 is the whole country.
create table board_rule (
  id int generated always as identity primary key,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  least int not null check (least > 0),
  most int not null check (most >= least),
  odd boolean not null,
  jurisdiction text not null,
  source text not null,
  verified boolean not null default false,
  unique (jurisdiction, effective_from)
);
grant select on board_rule to ${app}, ${listener};
insert into board_rule (effective_from, effective_to, least, most, odd, jurisdiction, source, verified) values
  ('2025-05-01', null, 3, 7, true, '00', '农村集体经济组织法(2024) 第二十六条至第三十一条（理事会）', true);
create table board_statement (
  id uuid primary key,
  association_id uuid not null references association,
  size int not null check (size > 0),
  since date not null,
  recorded_on date not null
);
create index board_statement_of on board_statement (association_id, id);

-- 会费: what an association asks of a member a year, from a day on, and who paid. Nobody changes or deletes an entry;
-- what was wrong is taken back by an entry of its own.
create table dues_rate (
  id uuid primary key,
  association_id uuid not null references association,
  yearly_fen bigint not null check (yearly_fen >= 0),
  since date not null,
  recorded_on date not null
);
create index dues_rate_of on dues_rate (association_id, id);
create table dues_entry (
  id uuid primary key,
  association_id uuid not null references association,
  member_kind text not null check (member_kind in ('PERSON', 'HOUSEHOLD')),
  member_number text not null,
  year int not null,
  amount_fen bigint not null check (amount_fen > 0),
  paid_on date not null,
  recorded_on date not null,
  reversed_entry_id uuid references dues_entry,
  reason text,
  check ((reversed_entry_id is null) = (reason is null))
);
create unique index dues_entry_reversed on dues_entry (reversed_entry_id) where reversed_entry_id is not null;
create index dues_entry_of on dues_entry (association_id, id);
create index dues_entry_member on dues_entry (association_id, year, member_number);

-- 服务: what an association or cooperative did for its members.
create table service_code (
  code text primary key,
  name text not null,
  name_en text not null
);
grant select on service_code to ${app}, ${listener};
insert into service_code values
  ('SEED', '良种供应', 'seed'),
  ('SUPPLY', '农资供应', 'supplies'),
  ('TECHNIQUE', '技术服务', 'technique'),
  ('TRAINING', '培训', 'training'),
  ('PRICE', '价格信息', 'prices'),
  ('SALE', '联系销售', 'sale'),
  ('OTHER', '其他', 'other');
create table rendered_service (
  id uuid primary key,
  association_id uuid not null references association,
  service text not null references service_code,
  served int not null check (served > 0),
  note text,
  rendered_on date not null,
  recorded_on date not null,
  reversed_service_id uuid references rendered_service,
  reason text,
  check ((reversed_service_id is null) = (reason is null))
);
create unique index rendered_service_reversed on rendered_service (reversed_service_id)
  where reversed_service_id is not null;
create index rendered_service_of on rendered_service (association_id, id);

-- What belongs to an association is seen where that is seen; what was said stays.
do $$
declare
  part text;
begin
  foreach part in array array['leader_term', 'board_statement', 'dues_rate', 'dues_entry', 'rendered_service'] loop
    execute format('alter table %I enable row level security', part);
    execute format('alter table %I force row level security', part);
    execute format(
      'create policy of_parent on %1$I to ${app} using (exists (select from association p where p.id = %1$I.association_id))',
      part);
    execute format('create policy everywhere on %I to ${listener} using (true)', part);
    execute format('grant select, insert on %I to ${app}, ${listener}', part);
  end loop;
end $$;
grant update on leader_term to ${app}, ${listener};

-- 产能: what a base can bring forth of a product in a year, from a day on.
create table base_capacity (
  id uuid primary key,
  base_id uuid not null references base,
  product text not null,
  capacity_thousandths bigint not null check (capacity_thousandths >= 0),
  capacity_unit text not null,
  since date not null,
  recorded_on date not null
);
create index base_capacity_of on base_capacity (base_id, id);
alter table base_capacity enable row level security;
alter table base_capacity force row level security;
create policy of_parent on base_capacity to ${app} using (exists (select from base p where p.id = base_capacity.base_id));
create policy everywhere on base_capacity to ${listener} using (true);
grant select, insert on base_capacity to ${app}, ${listener};

-- 产业链: who is linked to whom at which stage, from when until when; a link lies where its producer does.
create table chain_stage (
  code text primary key,
  position int not null unique,
  name text not null,
  name_en text not null
);
grant select on chain_stage to ${app}, ${listener};
insert into chain_stage values
  ('SEED', 1, '良种', 'seed'),
  ('SUPPLY', 2, '农资', 'supplies'),
  ('TECHNIQUE', 3, '技术', 'technique'),
  ('GROWING', 4, '种植养殖', 'growing'),
  ('PROCESSING', 5, '加工', 'processing'),
  ('STORAGE', 6, '储运', 'storage and transport'),
  ('SALE', 7, '销售', 'sale'),
  ('HELP', 8, '党员帮带', 'help by members');
create table chain_link (
  id uuid primary key,
  version bigint not null,
  from_kind text not null check (from_kind in ('ENTERPRISE', 'BASE', 'ASSOCIATION', 'PERSON')),
  from_number text not null,
  to_kind text not null check (to_kind in ('BASE', 'HOUSEHOLD')),
  to_number text not null,
  stage text not null references chain_stage,
  since date not null,
  until date check (until > since),
  recorded_on date not null,
  division_code text not null collate "C",
  check ((from_kind, from_number) <> (to_kind, to_number))
);
create unique index chain_link_open on chain_link (from_kind, from_number, to_kind, to_number, stage) where until is null;
create index chain_link_from on chain_link (from_kind, from_number, to_kind);
create index chain_link_to on chain_link (to_kind, to_number, from_kind);
create index chain_link_place on chain_link (division_code, id);
select scope_by_place('chain_link', false);
revoke delete on chain_link from ${app}, ${listener};

-- 政策扶持: which kinds a county knows, from when until when; an empty jurisdiction is the whole country.
create table support_kind (
  id int generated always as identity primary key,
  code text not null,
  name text not null,
  name_en text not null,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null default false,
  unique (code, jurisdiction, effective_from)
);
grant select on support_kind to ${app}, ${listener};
insert into support_kind (code, name, name_en, jurisdiction, effective_from, source) values
  ('LOAN_SUBSIDY', '贷款贴息', 'loan subsidy', '611023', '2008-01-01', '示范口径：报道只言“政策扶持”，种类由县按本县办法改定'),
  ('SEED', '良种补助', 'seed', '611023', '2008-01-01', '示范口径：报道只言“政策扶持”，种类由县按本县办法改定'),
  ('TRAINING', '技术培训', 'training', '611023', '2008-01-01', '示范口径：报道只言“政策扶持”，种类由县按本县办法改定'),
  ('TAX', '税费减免', 'tax relief', '611023', '2008-01-01', '示范口径：报道只言“政策扶持”，种类由县按本县办法改定'),
  ('INSURANCE', '保险补助', 'insurance', '611023', '2008-01-01', '示范口径：报道只言“政策扶持”，种类由县按本县办法改定'),
  ('INFRASTRUCTURE', '基础设施', 'infrastructure', '611023', '2008-01-01', '示范口径：报道只言“政策扶持”，种类由县按本县办法改定');
create table support_measure (
  id uuid primary key,
  kind text not null,
  unit_code text not null,
  beneficiary_kind text not null check (beneficiary_kind in ('BASE', 'ENTERPRISE', 'ASSOCIATION', 'HOUSEHOLD')),
  beneficiary_number text not null,
  amount_fen bigint check (amount_fen > 0),
  goods text,
  given_on date not null,
  recorded_on date not null,
  recorder_person text,
  reversed_measure_id uuid references support_measure,
  reason text,
  division_code text not null collate "C",
  check ((amount_fen is null) <> (goods is null)),
  check ((reversed_measure_id is null) = (reason is null))
);
create unique index support_measure_reversed on support_measure (reversed_measure_id)
  where reversed_measure_id is not null;
create index support_measure_beneficiary on support_measure (beneficiary_kind, beneficiary_number, id);
create index support_measure_unit on support_measure (unit_code, id);
create index support_measure_place on support_measure (division_code, id);
select scope_by_place('support_measure', true);
-- Nobody changes one; that of a household lies where the household does, and the listener lets it follow.
revoke update, delete on support_measure from ${app};
revoke delete on support_measure from ${listener};

-- 双向培养: which steps a track takes, by direction, in their order; only what the county lays down.
create table cultivation_step (
  id int generated always as identity primary key,
  direction text not null check (direction in ('OWNER_TO_MEMBER', 'MEMBER_TO_OWNER')),
  position int not null check (position > 0),
  code text not null,
  name text not null,
  name_en text not null,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null default false,
  unique (direction, position, jurisdiction, effective_from)
);
grant select on cultivation_step to ${app}, ${listener};
insert into cultivation_step (direction, position, code, name, name_en, jurisdiction, effective_from, source) values
  ('OWNER_TO_MEMBER', 1, 'TALK', '联系谈心', 'talk', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定；入党程序另行办理'),
  ('OWNER_TO_MEMBER', 2, 'COURSE', '参加党课培训', 'course', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定；入党程序另行办理'),
  ('OWNER_TO_MEMBER', 3, 'PRACTICE', '参与帮带实践', 'practice of helping', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定；入党程序另行办理'),
  ('OWNER_TO_MEMBER', 4, 'RECOMMENDED', '推荐给党组织', 'recommended to the party organisation', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定；入党程序另行办理'),
  ('MEMBER_TO_OWNER', 1, 'CHOSEN', '选定培养对象', 'chosen', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定'),
  ('MEMBER_TO_OWNER', 2, 'TRAINING', '创业培训', 'training', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定'),
  ('MEMBER_TO_OWNER', 3, 'PROJECT', '确定项目', 'project', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定'),
  ('MEMBER_TO_OWNER', 4, 'START', '创办企业', 'start of business', '611023', '2008-01-01', '示范口径：报道未载步骤，由县改定');
create table cultivation (
  id uuid primary key,
  version bigint not null,
  direction text not null check (direction in ('OWNER_TO_MEMBER', 'MEMBER_TO_OWNER')),
  person_number text not null,
  enterprise_code text,
  mentor_unit text,
  mentor_number text,
  opened_on date not null,
  taken int not null check (taken >= 0),
  last_on date not null,
  outcome text check (outcome in ('ACHIEVED', 'DISCONTINUED')),
  concluded_on date,
  reason text,
  division_code text not null collate "C",
  check ((mentor_unit is null) <> (mentor_number is null)),
  check ((outcome is null) = (concluded_on is null)),
  check (direction = 'MEMBER_TO_OWNER' or enterprise_code is not null)
);
create unique index cultivation_open on cultivation (person_number, direction) where outcome is null;
create index cultivation_enterprise on cultivation (enterprise_code, id);
create index cultivation_place on cultivation (division_code, id);
select scope_by_place('cultivation', false);
revoke delete on cultivation from ${app}, ${listener};
create table cultivation_entry (
  cultivation_id uuid not null references cultivation,
  position int not null,
  step text not null,
  taken_on date not null,
  recorded_on date not null,
  primary key (cultivation_id, position)
);
alter table cultivation_entry enable row level security;
alter table cultivation_entry force row level security;
create policy of_parent on cultivation_entry to ${app}
  using (exists (select from cultivation p where p.id = cultivation_entry.cultivation_id));
create policy everywhere on cultivation_entry to ${listener} using (true);
grant select, insert on cultivation_entry to ${app}, ${listener};
