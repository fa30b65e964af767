-- 交易 with members and with others booked apart, the distribution of a surplus 盈余分配, changes of a charter 修改章程.

-- A year of a cooperative's trade; it is closed for new entries while a distribution of it is proposed or final.
create table trade_year (
  id uuid primary key,
  association_id uuid not null references association,
  year int not null check (year between 1978 and 2100),
  division_code text not null collate "C",
  closed boolean not null default false,
  unique (association_id, year)
);
create index trade_year_division on trade_year (division_code, id);
select scope_by_place('trade_year', false);

-- Nobody changes or deletes an entry, which only follows its cooperative to another place; it is taken back by a reversal 冲销 of the opposite sign in the same year.
create table trade_entry (
  id uuid primary key,
  association_id uuid not null references association,
  year int not null,
  division_code text not null collate "C",
  side text not null check (side in ('MEMBER', 'NON_MEMBER')),
  member_number text collate "C",
  product text not null,
  quantity_thousandths bigint not null,
  unit text not null,
  amount_fen bigint not null,
  traded_on date not null,
  recorded_on date not null,
  recorded_by text not null,
  reversed_entry_id uuid unique references trade_entry,
  reason text,
  check ((side = 'MEMBER') = (member_number is not null)),
  check ((reversed_entry_id is not null) = (reason is not null)),
  check (case when reversed_entry_id is null then amount_fen > 0 and quantity_thousandths > 0
    else amount_fen < 0 and quantity_thousandths < 0 end),
  check (extract(year from traded_on) = year),
  foreign key (association_id, year) references trade_year (association_id, year)
);
create index trade_entry_sums on trade_entry (association_id, year, member_number) include (side, amount_fen);
create index trade_entry_association on trade_entry (association_id, id);
create index trade_entry_division on trade_entry (division_code, id);
create index trade_entry_member on trade_entry (member_number, id) where member_number is not null;
select scope_by_place('trade_entry', false);
revoke update, delete on trade_entry from ${app}, ${listener};
grant update (division_code) on trade_entry to ${app}, ${listener};

-- One row for each version; neither figures nor shares change once it is proposed.
create table distribution (
  id uuid primary key,
  version bigint not null,
  association_id uuid not null references association,
  credit_code text not null,
  division_code text not null collate "C",
  branch_number text not null,
  year int not null,
  revision int not null check (revision > 0),
  state text not null check (state in ('DRAFT', 'PROPOSED', 'FINAL', 'RETURNED')),
  surplus_fen bigint not null check (surplus_fen >= 0),
  losses_fen bigint not null check (losses_fen >= 0),
  reserve_per_mille int not null check (reserve_per_mille between 0 and 1000),
  reserve_basis text not null check (reserve_basis in ('TRADE', 'CAPITAL', 'EVENLY')),
  patronage_per_mille int not null check (patronage_per_mille between 0 and 1000),
  subsidies_fen bigint not null check (subsidies_fen >= 0),
  capitalised_per_mille int not null check (capitalised_per_mille between 0 and 1000),
  drafted_on date not null,
  proposed_on date,
  decided_on date,
  return_reason text check (return_reason in ('REJECTED', 'CLOSED')),
  losses_made_up_fen bigint,
  reserve_fen bigint,
  distributable_fen bigint,
  patronage_fen bigint,
  capitalised_fen bigint,
  members int,
  votes int,
  traded_fen bigint,
  weight_fen bigint,
  law_rule text,
  law_article text,
  reserve_article text,
  law_source text,
  law_verified boolean,
  booked boolean not null default false,
  booked_through text not null default '',
  unique (association_id, year, revision),
  check ((state = 'DRAFT') = (proposed_on is null)),
  check ((state in ('FINAL', 'RETURNED')) = (decided_on is not null)),
  check ((state = 'RETURNED') = (return_reason is not null)),
  check ((proposed_on is null) = (distributable_fen is null))
);
create unique index distribution_in_force on distribution (association_id, year) where state <> 'RETURNED';
create index distribution_to_book on distribution (id) where state = 'FINAL' and not booked;
create index distribution_division on distribution (division_code, id);
create index distribution_association on distribution (association_id, id);
select scope_by_place('distribution', false);
revoke delete on distribution from ${app}, ${listener};

-- booked says that nothing of a share of a final distribution waits; waits_for why something does, and unconverted why less
-- than capitalised_fen became capital, both by the code of the refusal
create table distribution_share (
  distribution_id uuid not null references distribution,
  member_number text not null collate "C",
  association_id uuid not null,
  year int not null,
  division_code text not null collate "C",
  stays boolean not null,
  trade_fen bigint not null check (trade_fen >= 0),
  capital_stake_fen bigint not null check (capital_stake_fen >= 0),
  reserve_stake_fen bigint not null check (reserve_stake_fen >= 0),
  subsidy_fen bigint not null check (subsidy_fen >= 0),
  patronage_fen bigint not null check (patronage_fen >= 0),
  capital_fen bigint not null check (capital_fen >= 0),
  capitalised_fen bigint not null check (capitalised_fen between 0 and patronage_fen + capital_fen),
  reserve_fen bigint not null check (reserve_fen >= 0),
  booked boolean not null default false,
  converted_fen bigint not null default 0 check (converted_fen between 0 and capitalised_fen),
  unconverted text,
  waits_for text,
  primary key (distribution_id, member_number),
  check (not booked or waits_for is null)
);
create index distribution_share_waiting on distribution_share (distribution_id, member_number) where waits_for is not null;
create index distribution_share_member on distribution_share (association_id, member_number);
create index distribution_share_division on distribution_share (division_code, distribution_id);
select scope_by_place('distribution_share', false);
revoke update, delete on distribution_share from ${app}, ${listener};
grant update (division_code) on distribution_share to ${app}, ${listener};
grant update (booked, converted_fen, unconverted, waits_for) on distribution_share to ${listener};

-- 修改章程: put before the assembly as it is written; nothing in it changes.
create table charter_change (
  id uuid primary key,
  version bigint not null,
  association_id uuid not null references association,
  credit_code text not null,
  division_code text not null collate "C",
  branch_number text not null,
  title text not null,
  text text not null,
  state text not null check (state in ('PROPOSED', 'ADOPTED', 'REJECTED', 'CLOSED')),
  members int not null check (members > 0),
  votes int not null check (votes >= members),
  proposed_on date not null,
  decided_on date,
  check ((state = 'PROPOSED') = (decided_on is null))
);
create unique index charter_change_open on charter_change (association_id) where state = 'PROPOSED';
create index charter_change_association on charter_change (association_id, id);
create index charter_change_division on charter_change (division_code, id);
select scope_by_place('charter_change', false);
revoke delete on charter_change from ${app}, ${listener};
