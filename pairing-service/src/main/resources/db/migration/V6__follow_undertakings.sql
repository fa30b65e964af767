-- 承诺事项: what a signed letter promises, followed by facts until it is met, broken or released.

create table measure (
  code text primary key,
  name_zh text not null,
  name_en text not null,
  moved_by text not null check (moved_by in ('BASE_AREA', 'CERTIFIED_HOUSEHOLDS', 'FUNDS', 'VISITS', 'HANDOVER')),
  base_unit text not null,
  factor int not null check (factor > 0),
  decimals int not null check (decimals between 0 and 3),
  source text not null
);

-- Where a measure counts a product: which products it fits, and whether a least herd may be asked of a household.
-- A visit is counted by what was done on it; the product is then the name of the activity, and its code stands beside it.
create table measure_product (
  measure text not null references measure,
  product text not null,
  code text not null,
  takes_threshold boolean not null,
  primary key (measure, product)
);
grant select on measure, measure_product to ${app}, ${listener};

insert into measure (code, name_zh, name_en, moved_by, base_unit, factor, decimals, source) values
  ('亩', '亩', 'mu', 'BASE_AREA', '亩', 1, 3, '商南县共建共富促和谐活动：新建茶园 100 亩'),
  ('袋', '袋', 'bags', 'BASE_AREA', '袋', 1, 0, '商南县单位结对花名册：发展食用菌'),
  ('万袋', '万袋', 'ten thousand bags', 'BASE_AREA', '袋', 10000, 3, '商南县单位结对花名册：发展食用菌'),
  ('头', '头', 'head', 'BASE_AREA', '头', 1, 0, '商南县共富基地花名册：规模单位'),
  ('只', '只', 'birds', 'BASE_AREA', '只', 1, 0, '商南县共富基地花名册：规模单位'),
  ('箱', '箱', 'hives', 'BASE_AREA', '箱', 1, 0, '商南县共富基地花名册：规模单位'),
  ('户', '户', 'households', 'CERTIFIED_HOUSEHOLDS', '户', 1, 0, '商南县共建共富促和谐活动：10 头以上养猪大户 30 户'),
  ('元', '元', 'yuan', 'FUNDS', '元', 1, 2, '商南县共建共富促和谐活动：承诺提供经费'),
  ('次', '次', 'visits', 'VISITS', '次', 1, 0, '商南县共建共富促和谐活动：干部深入农村'),
  ('台', '台', 'sets', 'HANDOVER', '台', 1, 0, '商南县单位结对花名册：捐赠电脑'),
  ('册', '册', 'volumes', 'HANDOVER', '册', 1, 0, '商南县单位结对花名册：捐赠图书'),
  ('吨', '吨', 'tonnes', 'HANDOVER', '吨', 1, 3, '商南县单位结对花名册：捐赠化肥'),
  ('个', '个', 'pieces', 'HANDOVER', '个', 1, 0, '商南县单位结对花名册：建设蔬菜大棚'),
  ('口', '口', 'pits', 'HANDOVER', '口', 1, 0, '商南县单位结对花名册：建设沼气池'),
  ('处', '处', 'places', 'HANDOVER', '处', 1, 0, '商南县单位结对花名册：维修村级活动场所'),
  ('盏', '盏', 'lamps', 'HANDOVER', '盏', 1, 0, '商南县单位结对花名册：安装太阳能路灯'),
  ('座', '座', 'bridges', 'HANDOVER', '座', 1, 0, '商南县单位结对花名册：修建便民桥'),
  ('公里', '公里', 'kilometres', 'HANDOVER', '公里', 1, 3, '商南县单位结对花名册：硬化村道'),
  ('名', '名', 'persons', 'HANDOVER', '名', 1, 0, '商南县单位结对花名册：培养入党积极分子');

insert into measure_product (measure, product, code, takes_threshold) values
  ('亩', '茶叶', '茶叶', false), ('亩', '核桃', '核桃', false), ('亩', '板栗', '板栗', false),
  ('亩', '中药材', '中药材', false), ('亩', '蔬菜', '蔬菜', false), ('亩', '蚕桑', '蚕桑', false),
  ('袋', '食用菌', '食用菌', false), ('万袋', '食用菌', '食用菌', false),
  ('头', '生猪', '生猪', false), ('只', '养鸡', '养鸡', false), ('箱', '养蜂', '养蜂', false),
  ('户', '茶叶', '茶叶', false), ('户', '食用菌', '食用菌', false), ('户', '核桃', '核桃', false),
  ('户', '板栗', '板栗', false), ('户', '中药材', '中药材', false), ('户', '蔬菜', '蔬菜', false),
  ('户', '蚕桑', '蚕桑', false), ('户', '生猪', '生猪', true), ('户', '养鸡', '养鸡', true),
  ('户', '养蜂', '养蜂', true),
  ('次', '调整产业结构', 'RESTRUCTURE', false), ('次', '探讨致富路子', 'PROSPERITY_PLAN', false),
  ('次', '交流市场信息', 'MARKET_INFO', false), ('次', '宣讲惠农政策', 'POLICY_TALK', false),
  ('次', '传经授艺', 'SKILL_TRAINING', false);

-- How long after its day an undertaking may still be met before it can be found broken.
create table undertaking_policy (
  id int primary key,
  jurisdiction text not null,
  grace_days int not null check (grace_days >= 0),
  effective_from date not null,
  effective_to date,
  source text not null,
  check (effective_to >= effective_from)
);
grant select on undertaking_policy to ${app}, ${listener};
insert into undertaking_policy values
  (1, '611023', 60, '2008-01-01', null, '商南县示例规定：承诺事项逾期六十日仍未兑现的，由上级组织评议认定。县可按实际规定另立一行。');

create table undertaking (
  id uuid primary key,
  version bigint not null,
  pairing_id uuid not null references pairing deferrable initially deferred,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  title text not null,
  product text,
  product_code text,
  measure text not null references measure,
  moved_by text not null,
  quantity_thousandths bigint not null check (quantity_thousandths > 0),
  threshold int check (threshold > 0),
  signed_on date not null,
  due_on date not null,
  done_thousandths bigint not null check (done_thousandths >= 0),
  state text not null check (state in ('OPEN', 'LATE', 'MET', 'BROKEN', 'RELEASED')),
  met_on date,
  late_on date,
  closed_on date,
  awaits_counting boolean not null,
  check ((state = 'MET') = (met_on is not null))
);
create index undertaking_division on undertaking (division_code, id);
create index undertaking_unit on undertaking (unit_code, id);
create index undertaking_branch on undertaking (branch_code, id);
create index undertaking_pairing on undertaking (pairing_id, id);
create index undertaking_measure on undertaking (measure);
create index undertaking_due on undertaking (due_on, id) where state = 'OPEN';
create index undertaking_uncounted on undertaking (id) where awaits_counting;
select scope_by_place('undertaking', true);

-- What the superior found of an undertaking, and why.
create table undertaking_review (
  undertaking_id uuid not null references undertaking,
  position int not null,
  finding text not null check (finding in ('BROKEN', 'STANDS')),
  reason text not null,
  reviewed_on date not null,
  reviewed_by text not null,
  primary key (undertaking_id, position)
);
select scope_by_parent('undertaking_review', 'undertaking', 'undertaking_id');

-- The facts that move an undertaking; their sum is what is done.
create table undertaking_fact (
  id uuid primary key,
  undertaking_id uuid not null references undertaking,
  kind text not null check (kind in ('BASE_AREA', 'CERTIFIED_HOUSEHOLDS', 'FUNDS', 'VISITS', 'HANDOVER')),
  source text not null,
  source_version int not null check (source_version > 0),
  thousandths bigint not null,
  happened_on date not null,
  division_code text not null collate "C",
  unit_code text not null,
  unique (undertaking_id, kind, source, source_version)
);
create index undertaking_fact_division on undertaking_fact (division_code, id);
create index undertaking_fact_of on undertaking_fact (undertaking_id, id);
create index undertaking_fact_source on undertaking_fact (source, kind);
select scope_by_place('undertaking_fact', true);

-- What the urban side handed over; it counts when the rural side has confirmed the receipt.
create table handover (
  id uuid primary key,
  version bigint not null,
  undertaking_id uuid not null references undertaking,
  thousandths bigint not null check (thousandths > 0),
  handed_on date not null,
  evidence text not null,
  attachment_sha256 text,
  note text,
  recorded_by text not null,
  confirmed_by text,
  confirmed_on date,
  division_code text not null collate "C",
  unit_code text not null,
  check ((confirmed_by is null) = (confirmed_on is null))
);
create index handover_division on handover (division_code, id);
create index handover_of on handover (undertaking_id, id);
select scope_by_place('handover', true);

-- Which base or household counts for which undertaking; each for one at most.
create table allotment (
  id uuid primary key,
  version bigint not null,
  kind text not null check (kind in ('BASE', 'HOUSEHOLD')),
  subject text not null,
  undertaking_id uuid not null references undertaking,
  counts_from date not null,
  made_on date not null,
  made_by text,
  reason text,
  withdrawn_on date,
  withdrawn_by text,
  withdrawal_reason text,
  division_code text not null collate "C",
  unit_code text not null,
  check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index allotment_in_force on allotment (subject, kind) where withdrawn_on is null;
create index allotment_division on allotment (division_code, id);
create index allotment_of on allotment (undertaking_id, id);
create index allotment_subject on allotment (subject, kind, id);
select scope_by_place('allotment', true);

-- What the cooperative service announced of bases and certified households: numbers, places, sizes; no names.
create table known_base (
  id uuid primary key,
  number text not null collate "C" unique,
  industry text not null,
  division_code text not null collate "C",
  changed_on date not null
);
create index known_base_division on known_base (division_code, number);
select scope_by_place('known_base', false);

create table known_base_extent (
  base_id uuid not null references known_base,
  position int not null,
  thousandths bigint not null check (thousandths >= 0),
  unit text not null,
  since date not null,
  primary key (base_id, position)
);
select scope_by_parent('known_base_extent', 'known_base', 'base_id');

create table known_certification (
  id uuid primary key,
  household_number text not null collate "C",
  industry text not null,
  herd_size int,
  division_code text not null collate "C",
  certified_on date not null,
  withdrawn_on date
);
create index known_certification_division on known_certification (division_code, household_number);
create index known_certification_household on known_certification (household_number);
select scope_by_place('known_certification', false);

revoke insert, update, delete on known_base, known_base_extent, known_certification from ${app};
