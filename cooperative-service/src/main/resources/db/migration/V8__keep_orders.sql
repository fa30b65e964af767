-- 订单购销: what a county lays down for trade, contracts signed before planting, deliveries, settlements, claims, defaults.

-- What everyone may read and the place writes: a row is never changed, a later one takes its place.
create function known_to_all(laid_down regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', laid_down);
  execute format('alter table %s force row level security', laid_down);
  execute format('create policy known_to_all on %s for select to ${app} using (true)', laid_down);
  execute format('create policy of_the_place on %s for insert to ${app} with check ('
    || ' jurisdiction >= nullif(current_setting(''app.division'', true), '''')'
    || ' and jurisdiction < nullif(current_setting(''app.division'', true), '''') || '':'')', laid_down);
  execute format('create policy everywhere on %s to ${listener} using (true)', laid_down);
  execute format('grant select, insert on %s to ${app}', laid_down);
  execute format('grant select on %s to ${listener}', laid_down);
end $$;

-- 产品等级表: grades of a product, best first.
create table grade_table (
  id uuid primary key,
  product text not null,
  unit text not null,
  grades text not null,
  rejected_grade text not null,
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  unique (product, jurisdiction, effective_from)
);
insert into grade_table
select ('00000000-0000-7000-8000-0000000008' || lpad(row_number() over ()::text, 2, '0'))::uuid,
  product, unit, grades, '等外', '611023', '2008-01-01', null, '示范县花名册所用等级；分级标准待县里确认', false
from (values
  ('鲜茶叶', '公斤', '特级、一级、二级'),
  ('香菇(干)', '公斤', '一级、二级、统货'),
  ('核桃(干)', '公斤', '一级、二级、统货'),
  ('板栗', '公斤', '一级、二级、统货'),
  ('丹参(干)', '公斤', '一级、二级、统货'),
  ('高山白菜', '公斤', '一级、统货'),
  ('鲜茧', '公斤', '一级、二级'),
  ('育肥猪', '头', '一级、统货'),
  ('土鸡', '只', '一级、统货'),
  ('土蜂蜜', '公斤', '一级、统货')) as listed (product, unit, grades);
select known_to_all('grade_table');

-- 订单政策: tolerance, grace, days to pay, penalties, days to object, how old a quotation may be.
create table trade_policy (
  id uuid primary key,
  tolerance_per_mille int not null check (tolerance_per_mille between 0 and 1000),
  grace_days int not null check (grace_days >= 0),
  payment_days int not null check (payment_days >= 0),
  buyer_penalty_per_mille int not null check (buyer_penalty_per_mille >= 0),
  supplier_penalty_per_mille int not null check (supplier_penalty_per_mille >= 0),
  objection_days int not null check (objection_days >= 0),
  quotation_days int not null check (quotation_days >= 0),
  jurisdiction text not null collate "C",
  effective_from date not null,
  effective_to date check (effective_to >= effective_from),
  source text not null,
  verified boolean not null,
  unique (jurisdiction, effective_from)
);
insert into trade_policy values
  ('00000000-0000-7000-8000-000000000801', 50, 7, 30, 100, 100, 15, 30, '611023', '2008-01-01', null,
   '合同法(1999) 第一百零七条、第一百一十四条；报道未写明允差、宽限与违约金，数值为暂定，待县里确认', false);
select known_to_all('trade_policy');

-- 行情: what a market paid for a unit on a day, in 厘.
create table market_quotation (
  id uuid primary key,
  name text not null,
  quoted_on date not null,
  unit text not null,
  li bigint not null check (li >= 0),
  jurisdiction text not null collate "C",
  source text not null,
  unique (name, quoted_on, jurisdiction)
);
select known_to_all('market_quotation');

-- 订单合同. Prices in 厘, thousandths of a yuan; quantities in thousandths of the unit; unit_code is the buyer's.
create table order_contract (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  unit_code text not null,
  supplier_kind text not null check (supplier_kind in ('HOUSEHOLD', 'BASE')),
  supplier_number text not null,
  division_code text not null collate "C",
  product text not null,
  grade text not null,
  lower_grade_per_mille int check (lower_grade_per_mille between 1 and 1000),
  quantity_thousandths bigint not null check (quantity_thousandths > 0),
  unit text not null,
  floor_li bigint check (floor_li >= 0),
  rule_kind text check (rule_kind in ('FIXED', 'MARKET', 'OVER_FLOOR')),
  rule_li bigint,
  rule_quotation text,
  rule_per_mille int,
  advance_fen bigint not null check (advance_fen >= 0),
  signed_on date not null,
  window_from date not null check (window_from >= signed_on),
  window_to date not null check (window_to >= window_from),
  delivered_thousandths bigint not null check (delivered_thousandths >= 0),
  state text not null check (state in ('SIGNED', 'SETTLED', 'DEFAULTED')),
  short_default boolean not null,
  policy_id uuid not null references trade_policy,
  grade_table_id uuid not null references grade_table,
  check (floor_li is not null or rule_kind is not null)
);
create index order_contract_place on order_contract (division_code, number);
create index order_contract_buyer on order_contract (unit_code, number);
create index order_contract_supplier on order_contract (supplier_number, number);
create index order_contract_product on order_contract (product, number);
create index order_contract_policy on order_contract (policy_id);
create index order_contract_grades on order_contract (grade_table_id);
select scope_by_place('order_contract', true);

-- 交货. guaranteed_fen is the worth at the floor price; due is found by the settlement.
create table delivery (
  id uuid primary key,
  version bigint not null,
  number text not null collate "C" unique,
  order_id uuid not null references order_contract,
  order_number text not null collate "C",
  unit_code text not null,
  supplier_kind text not null,
  supplier_number text not null,
  division_code text not null collate "C",
  delivered_on date not null,
  product text not null,
  grade text not null,
  gross_thousandths bigint,
  tare_thousandths bigint,
  net_thousandths bigint not null check (net_thousandths > 0),
  unit text not null,
  timeliness text not null check (timeliness in ('EARLY', 'IN_TIME', 'LATE')),
  quality text not null check (quality in ('BETTER', 'AS_AGREED', 'LOWER', 'REJECTED')),
  fullness text not null check (fullness in ('PARTIAL', 'FULL', 'OVER')),
  worth_per_mille int not null check (worth_per_mille between 0 and 1000),
  guaranteed_fen bigint not null check (guaranteed_fen >= 0),
  paid_li bigint,
  paid_fen bigint check (paid_fen >= 0),
  paid_on date,
  due_li bigint,
  due_fen bigint check (due_fen >= 0),
  check ((paid_fen is null) = (paid_on is null) and (paid_fen is null) = (paid_li is null)),
  check ((due_fen is null) = (due_li is null))
);
create index delivery_of_order on delivery (order_id, id);
create index delivery_of_order_number on delivery (order_number, number);
create index delivery_place on delivery (division_code, number);
create index delivery_buyer on delivery (unit_code, delivered_on);
create index delivery_supplier on delivery (supplier_number, delivered_on);
select scope_by_place('delivery', true);

-- 差价追索, one for a delivery.
create table price_claim (
  id uuid primary key,
  version bigint not null,
  order_id uuid not null references order_contract,
  order_number text not null collate "C",
  delivery_id uuid not null unique references delivery,
  delivery_number text not null collate "C",
  unit_code text not null,
  supplier_kind text not null,
  supplier_number text not null,
  division_code text not null collate "C",
  difference_fen bigint not null check (difference_fen > 0),
  raised_on date not null,
  state text not null check (state in ('OPEN', 'PAID', 'WAIVED')),
  closed_on date check (closed_on >= raised_on),
  waiver_reason text,
  check ((state = 'OPEN') = (closed_on is null)),
  check ((state = 'WAIVED') = (waiver_reason is not null))
);
create index price_claim_of_order on price_claim (order_id);
create index price_claim_of_order_number on price_claim (order_number, id);
create index price_claim_place on price_claim (division_code, id);
create index price_claim_buyer on price_claim (unit_code, id);
create index price_claim_supplier on price_claim (supplier_number, id);
select scope_by_place('price_claim', true);

-- 结算, one for an order, whoever else settles it at the same time.
create table order_settlement (
  id uuid primary key,
  version bigint not null,
  order_id uuid not null unique references order_contract,
  order_number text not null collate "C",
  unit_code text not null,
  supplier_kind text not null,
  supplier_number text not null,
  division_code text not null collate "C",
  product text not null,
  delivered_thousandths bigint not null,
  unit text not null,
  due_fen bigint not null,
  paid_fen bigint not null,
  claimed_fen bigint not null,
  overpaid_fen bigint not null,
  advance_used_fen bigint not null,
  advance_left_fen bigint not null,
  balance_fen bigint not null check (balance_fen >= 0),
  balance_paid_fen bigint not null check (balance_paid_fen between 0 and balance_fen),
  settled_on date not null,
  payable_until date not null,
  check (due_fen + overpaid_fen = paid_fen + claimed_fen + advance_used_fen + balance_fen)
);
create index order_settlement_place on order_settlement (division_code, id);
create index order_settlement_buyer on order_settlement (unit_code, settled_on);
create index order_settlement_supplier on order_settlement (supplier_number, settled_on);
select scope_by_place('order_settlement', true);

create table settlement_payment (
  id uuid primary key,
  settlement_id uuid not null references order_settlement,
  unit_code text not null,
  supplier_kind text not null,
  supplier_number text not null,
  division_code text not null collate "C",
  fen bigint not null check (fen > 0),
  paid_on date not null
);
create index settlement_payment_of on settlement_payment (settlement_id, id);
create index settlement_payment_place on settlement_payment (division_code, id);
create index settlement_payment_supplier on settlement_payment (supplier_number);
select scope_by_place('settlement_payment', true);
revoke update, delete on settlement_payment from ${app};
-- A payment lies where its supplier does, and moves with a base.
grant update (division_code) on settlement_payment to ${app};

-- 违约: goods that did not come and goods that were not taken are one matter, money that was not paid another.
create table order_breach (
  id uuid primary key,
  version bigint not null,
  order_id uuid not null references order_contract,
  order_number text not null collate "C",
  unit_code text not null,
  supplier_kind text not null,
  supplier_number text not null,
  division_code text not null collate "C",
  ground text not null check (ground in ('NOT_DELIVERED', 'NOT_TAKEN', 'NOT_PAID')),
  shortfall_thousandths bigint not null,
  unit text not null,
  owed_fen bigint not null check (owed_fen >= 0),
  set_off_fen bigint not null check (set_off_fen >= 0),
  penalty_fen bigint not null check (penalty_fen >= 0),
  statement text not null,
  declared_on date not null,
  object_until date not null,
  objection text,
  objected_on date,
  decision_reason text,
  decided_on date,
  settled_on date,
  settled_fen bigint,
  state text not null check (state in ('DECLARED', 'OBJECTED', 'UPHELD', 'DISMISSED', 'SETTLED'))
);
create unique index order_breach_one on order_breach (order_id, (ground = 'NOT_PAID')) where state <> 'DISMISSED';
create index order_breach_of on order_breach (order_id);
create index order_breach_of_number on order_breach (order_number, id);
create index order_breach_place on order_breach (division_code, id);
create index order_breach_buyer on order_breach (unit_code, id);
create index order_breach_supplier on order_breach (supplier_number, id);
select scope_by_place('order_breach', true);

-- That a number is taken may be known everywhere, what stands behind it may not.
create policy directory on order_contract for select to current_user using (true);
create view order_directory as select number from order_contract;
create policy directory on delivery for select to current_user using (true);
create view delivery_directory as select number from delivery;
grant select on order_directory, delivery_directory to ${app}, ${listener};
