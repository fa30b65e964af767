-- 已上传的凭证: which papers the pairing service keeps, by the hash of their content, and where; nothing of what they say. A
-- hash tells nothing to who does not hold the paper, so that entries may ask of papers kept above their own village. What a
-- unit brought is its own, and known only to the place for which it was brought.
create table known_receipt (
  sha256 text not null collate "C",
  division_code text not null collate "C",
  of_unit boolean not null,
  primary key (sha256, division_code, of_unit)
);
alter table known_receipt enable row level security;
alter table known_receipt force row level security;
create policy known_to_all on known_receipt for select to ${app} using (true);
create policy everywhere on known_receipt to ${listener} using (true);
grant select on known_receipt to ${app};
grant select, insert on known_receipt to ${listener};

-- 未见上传的凭证: of the papers an entry names, those that neither its village nor a place above it is known to keep.
create function unknown_receipts(receipts text[], division text) returns text[] stable language sql as $$
  select coalesce(array_agg(named.sha256), '{}')
  from unnest(receipts) as named (sha256)
  where not exists (
    select from known_receipt r
    where r.sha256 = named.sha256 collate "C" and starts_with(division collate "C", r.division_code)
      and (not r.of_unit or r.division_code = division collate "C"))
$$;

-- 未证实: entered by hand, and named is no paper, or one that is not known to be kept. What follows from another fact is not.
create function unproven_income(origin_kind text, receipts text[], division text) returns boolean stable language sql as $$
  select origin_kind = 'ENTERED' and (receipts = '{}' or unknown_receipts(receipts, division) <> '{}')
$$;

-- 规模单位: in what a base of the industry is measured; null where the place has not said.
alter table industry add extent_units text[];
update industry set extent_units = case
  when name = '食用菌' then '{万袋,袋,亩}'
  when herd_unit is not null then array[herd_unit]
  else '{亩}' end::text[];
