-- 资金台账: what was promised, paid out, received and used, entry by entry; and the receipts that prove it.

-- A receipt's content stands once, under its own hash; who may see it is said by the claims on it.
create table attachment_content (
  sha256 text collate "C" primary key,
  content bytea not null,
  check (sha256 = encode(sha256(content), 'hex'))
);
create table attachment (
  id uuid primary key,
  sha256 text not null collate "C" references attachment_content,
  media_type text not null,
  size_bytes int not null check (size_bytes > 0),
  division_code text not null collate "C",
  unit_code text,
  claimed_on date not null
);
create unique index attachment_claim on attachment (sha256, division_code, unit_code) nulls not distinct;
create index attachment_division on attachment (division_code, id);
create index attachment_unit on attachment (unit_code, id);
select scope_by_place('attachment', true);
revoke update, delete on attachment from ${app}, ${listener};

-- Anyone may bring a content, as its hash is checked; it is seen by whoever has a claim on it.
alter table attachment_content enable row level security;
alter table attachment_content force row level security;
create policy brought on attachment_content for insert to ${app} with check (true);
create policy claimed on attachment_content for select to ${app}
  using (exists (select from attachment a where a.sha256 = attachment_content.sha256));
create policy everywhere on attachment_content to ${listener} using (true);
grant select, insert on attachment_content to ${app}, ${listener};

-- Which ways money takes; one that moves nothing is good for promises only.
create table fund_channel (
  code text primary key,
  name text not null,
  name_en text not null,
  moves_money boolean not null
);
insert into fund_channel values
  ('LETTER', '共建责任书', 'responsibility letter', false),
  ('WRITTEN_PROMISE', '书面承诺', 'written promise', false),
  ('BANK_TRANSFER', '银行转账', 'bank transfer', true),
  ('FISCAL_TRANSFER', '财政拨款', 'fiscal transfer', true),
  ('PROJECT_FUND', '项目资金', 'project fund', true),
  ('CASH', '现金', 'cash', true),
  ('IN_KIND', '实物折价', 'goods at their value', true);

-- What money is for; a use for a major purpose needs a carried decision whatever the amount.
create table fund_purpose (
  code text primary key,
  name text not null,
  name_en text not null,
  major boolean not null
);
insert into fund_purpose values
  ('ACTIVITY_CENTRE', '活动场所建设', 'activity centre', true),
  ('PUBLIC_WORKS', '公益事业', 'public works', true),
  ('INDUSTRY', '产业发展', 'development of industry', false),
  ('TRAINING', '培训', 'training', false),
  ('EDUCATION', '助学', 'help with school', false),
  ('RELIEF', '慰问救助', 'relief and condolence', false),
  ('OFFICE', '办公经费', 'office expenses', false),
  ('OTHER', '其他', 'other', false);

-- What a county wants of the ledger, from when until when.
create table fund_policy (
  id int primary key,
  major_from_fen bigint not null check (major_from_fen > 0),
  receipt_when_received boolean not null,
  receipt_when_used boolean not null,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null
);
insert into fund_policy values
  (1, 1000000, true, true, '611023', '2008-01-01', null,
   '示范口径：单笔一万元起为重大事项，到账与使用须附凭证。报道未载明数额，由县按本县制度改定。');

-- Which matters of a village decision may release money; an empty jurisdiction is the whole country.
create table fund_matter (
  id int primary key,
  matter text not null,
  jurisdiction text not null,
  effective_from date not null,
  effective_to date,
  source text not null
);
insert into fund_matter values
  (1, 'village-major-matter', '', '1998-11-04', null, '涉及村民利益的事项须经村民会议讨论决定：村民委员会组织法（1998）第十九条，（2010、2018 修订）第二十四条'),
  (2, 'public-works', '', '1998-11-04', null, '涉及村民利益的事项须经村民会议讨论决定：村民委员会组织法（1998）第十九条，（2010、2018 修订）第二十四条'),
  (3, 'collective-income-use', '', '1998-11-04', null, '涉及村民利益的事项须经村民会议讨论决定：村民委员会组织法（1998）第十九条，（2010、2018 修订）第二十四条'),
  (4, 'collective-projects', '', '1998-11-04', null, '涉及村民利益的事项须经村民会议讨论决定：村民委员会组织法（1998）第十九条，（2010、2018 修订）第二十四条');
grant select on fund_channel, fund_purpose, fund_policy, fund_matter to ${app}, ${listener};

-- What the evaluation service said of decisions; only its events write here.
create table known_decision (
  id uuid primary key,
  subject_context text not null,
  subject_kind text not null,
  subject_id uuid not null,
  subject_version int not null,
  matter text not null,
  division_code text not null collate "C",
  state text not null check (state in ('OPEN', 'CARRIED', 'REJECTED', 'CLOSED')),
  state_since date not null,
  check (subject_version > 0)
);
create index known_decision_division on known_decision (division_code, id);
select scope_by_place('known_decision', false);
revoke insert, update, delete on known_decision from ${app};

-- The undertakings of signed letters, as the undertakings' own feature announces them.
create table followed_undertaking (
  id uuid primary key,
  pairing_id uuid not null references pairing,
  unit_code text not null,
  division_code text not null collate "C"
);
create index followed_undertaking_pairing on followed_undertaking (pairing_id);
create index followed_undertaking_division on followed_undertaking (division_code, id);
create index followed_undertaking_unit on followed_undertaking (unit_code, id);
select scope_by_place('followed_undertaking', true);

-- One row a ledger: whoever books holds its lock, so that no two entries spend the same money.
create table fund_account (
  pairing_id uuid primary key references pairing,
  version bigint not null,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  last_number int not null check (last_number >= 0)
);
create index fund_account_division on fund_account (division_code, pairing_id);
create index fund_account_unit on fund_account (unit_code, pairing_id);
select scope_by_place('fund_account', true);
revoke delete on fund_account from ${app}, ${listener};

-- An entry takes its amount from one account and gives it to another: its two postings are of one row, so they sum to
-- zero always. Nobody changes or deletes an entry; what was wrong is taken back by an entry of its own.
create table fund_entry (
  id uuid primary key,
  pairing_id uuid not null references fund_account,
  number int not null check (number > 0),
  kind text not null,
  source text not null check (source in ('OWN', 'COORDINATED')),
  from_account text not null,
  to_account text not null,
  amount_fen bigint not null check (amount_fen > 0),
  channel text not null references fund_channel,
  purpose text references fund_purpose,
  booked_on date not null,
  recorded_on date not null,
  recorded_by text,
  recorder_person text,
  undertaking_id uuid references followed_undertaking,
  unit_code text not null,
  branch_code text not null,
  division_code text not null collate "C",
  decision_id uuid references known_decision,
  reversed_entry_id uuid unique references fund_entry,
  reversed_kind text,
  note text,
  unique (pairing_id, number),
  check ((kind = 'REVERSED') = (reversed_entry_id is not null)),
  check ((kind = 'REVERSED') = (reversed_kind is not null)),
  check (coalesce(reversed_kind, kind) <> 'PLEDGED' or source = 'OWN'),
  check (coalesce(reversed_kind, kind) <> 'COORDINATED' or source = 'COORDINATED'),
  check (kind <> 'USED' or purpose is not null),
  check (booked_on <= recorded_on),
  constraint fund_entry_chart check (
    (coalesce(reversed_kind, kind),
     case when kind = 'REVERSED' then to_account else from_account end,
     case when kind = 'REVERSED' then from_account else to_account end) in (
      ('PLEDGED', 'GIVER', 'PROMISED'),
      ('COORDINATED', 'GIVER', 'PROMISED'),
      ('DISBURSED', 'PROMISED', 'UNDERWAY'),
      ('RECEIVED', 'UNDERWAY', 'HELD'),
      ('USED', 'HELD', 'SPENT')))
);
create index fund_entry_division on fund_entry (division_code, id);
create index fund_entry_unit on fund_entry (unit_code, id);
create index fund_entry_branch on fund_entry (branch_code, id);
create index fund_entry_pairing on fund_entry (pairing_id, id);
create index fund_entry_booked on fund_entry (booked_on);
create index fund_entry_channel on fund_entry (channel);
create index fund_entry_purpose on fund_entry (purpose);
create index fund_entry_undertaking on fund_entry (undertaking_id) where undertaking_id is not null;
create index fund_entry_decision on fund_entry (decision_id) where decision_id is not null;
select scope_by_place('fund_entry', true);
revoke update, delete on fund_entry from ${app}, ${listener};

create table fund_receipt (
  entry_id uuid not null references fund_entry,
  position int not null,
  sha256 text not null collate "C" references attachment_content,
  primary key (entry_id, position)
);
create index fund_receipt_content on fund_receipt (sha256);
select scope_by_parent('fund_receipt', 'fund_entry', 'entry_id');
revoke update, delete on fund_receipt from ${app}, ${listener};
