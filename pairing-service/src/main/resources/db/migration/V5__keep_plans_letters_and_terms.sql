-- 协议: every version of a plan, the letter as it was signed, the states by day, reviews and renewals, letters on paper.

create table term_policy (
  id int primary key,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  last_month int not null check (last_month between 1 and 12),
  last_day int not null check (last_day between 1 and 31),
  review_days int not null check (review_days >= 0),
  source text not null
);
grant select on term_policy to ${app}, ${listener};
insert into term_policy values
  (1, '611023', '2008-01-01', null, 12, 31, 30,
    '演示县的约定：未载明期限的纸质责任书自签订之日起到当年12月31日止；期满前30天起应当考核');

-- What the word of a target in kind produces, as the industries of the programme are called.
create table product_word (
  word text primary key,
  product text not null
);
grant select on product_word to ${app}, ${listener};
insert into product_word values
  ('茶园', '茶叶'), ('养猪', '生猪'), ('中药材', '中药材'), ('核桃', '核桃'), ('板栗', '板栗'), ('食用菌', '食用菌'),
  ('蔬菜', '蔬菜'), ('养鸡', '养鸡'), ('养蜂', '养蜂'), ('蚕桑', '蚕桑');

-- The owner stands behind the same fence: it is lifted while the rows of before are filled in.
do $$
declare
  fenced text;
begin
  foreach fenced in array array['unit', 'pairing', 'planned_content', 'promise'] loop
    execute format('alter table %I no force row level security', fenced);
  end loop;
end $$;

create table plan_version (
  id uuid primary key,
  pairing_id uuid not null references pairing,
  version int not null check (version > 0),
  summary text,
  pledged_fen bigint not null check (pledged_fen >= 0),
  coordinated_fen bigint not null check (coordinated_fen >= 0),
  starts_on date not null,
  ends_on date not null,
  put_by text not null,
  put_on date not null,
  unique (pairing_id, version),
  check (ends_on >= starts_on)
);

-- Of plans before this day only the last version was kept.
insert into plan_version
  select gen_random_uuid(), id, plan_version, null, pledged_fen, coordinated_fen, starts_on, ends_on, '', proposed_on
  from pairing where plan_version > 0;
select scope_by_parent('plan_version', 'pairing', 'pairing_id');
alter table plan_version no force row level security;

alter table planned_content add plan_id uuid references plan_version;
update planned_content c set plan_id = v.id from plan_version v where v.pairing_id = c.pairing_id;
drop policy of_parent on planned_content;
alter table planned_content drop column pairing_id;
alter table planned_content add primary key (plan_id, position);
create policy of_parent on planned_content to ${app}
  using (exists (select from plan_version p where p.id = planned_content.plan_id));

alter table promise add plan_id uuid references plan_version;
update promise c set plan_id = v.id from plan_version v where v.pairing_id = c.pairing_id;
drop policy of_parent on promise;
alter table promise drop column pairing_id;
alter table promise add primary key (plan_id, position);
create policy of_parent on promise to ${app} using (exists (select from plan_version p where p.id = promise.plan_id));

alter table pairing
  add in_charge boolean not null default false,
  add unit_sector text,
  add unit_in_charge boolean,
  add renews uuid references pairing,
  add not_before date,
  add letter_form text check (letter_form in ('SIGNED_HERE', 'PAPER')),
  add letter_text text,
  add filed_on date,
  add filed_by text,
  add check ((renews is null) = (not_before is null)),
  add check ((letter_form is not distinct from 'PAPER') = (filed_on is not null)),
  add check ((filed_on is null) = (filed_by is null));
-- What kind of unit it is decides what is owed, and a branch does not see the unit's entry.
update pairing p set unit_sector = u.sector, unit_in_charge = u.in_charge from unit u where u.id = p.unit_id;
alter table pairing alter unit_sector set not null, alter unit_in_charge set not null;
update pairing set letter_form = 'SIGNED_HERE' where urban_signer is not null or rural_signer is not null;

-- In force only with both signatures; of a letter on paper the signers may be unknown, but not the day.
alter table pairing drop constraint pairing_check;
alter table pairing add constraint pairing_signed check (
  state in ('PROPOSED', 'PLANNED', 'ENDED')
  or urban_signed_on is not null and rural_signed_on is not null
    and (letter_form = 'PAPER' or urban_signer is not null and rural_signer is not null));

-- Of a unit and a branch one pairing runs and one is coming; beside a running one only its renewal may come.
drop index pairing_open;
create unique index pairing_first on pairing (unit_code, branch_code) where state <> 'ENDED' and renews is null;
create unique index pairing_running on pairing (unit_code, branch_code) where state in ('ACTIVE', 'SUSPENDED');
create unique index pairing_coming on pairing (unit_code, branch_code) where state in ('PROPOSED', 'PLANNED', 'SIGNED');
create index pairing_unit on pairing (unit_code, id);
create index pairing_renews on pairing (renews);
create index pairing_term on pairing (ends_on) where state in ('ACTIVE', 'SUSPENDED');

create table pairing_state (
  pairing_id uuid not null references pairing,
  position int not null,
  state text not null check (state in ('PROPOSED', 'PLANNED', 'SIGNED', 'ACTIVE', 'SUSPENDED', 'ENDED')),
  held_from date not null,
  held_until date,
  primary key (pairing_id, position),
  check (held_until > held_from)
);
create index pairing_state_by_day on pairing_state (state, held_from);
insert into pairing_state select id, 0, state, coalesce(ended_on, suspended_on, proposed_on), null from pairing;
select scope_by_parent('pairing_state', 'pairing', 'pairing_id');

alter table unit force row level security;
alter table pairing force row level security;
alter table planned_content force row level security;
alter table promise force row level security;
alter table plan_version force row level security;

create table pairing_review (
  pairing_id uuid not null references pairing,
  position int not null,
  achieved text not null,
  shortfalls text,
  verdict text not null check (verdict in ('CONTINUE', 'END')),
  reviewed_by text not null,
  reviewed_on date not null,
  primary key (pairing_id, position)
);
select scope_by_parent('pairing_review', 'pairing', 'pairing_id');
