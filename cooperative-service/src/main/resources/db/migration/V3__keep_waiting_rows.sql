-- Rows of a roster that name something which has not arrived; they take effect when it does.

create table waiting_row (
  id uuid primary key,
  kind text not null,
  key text not null,
  details text not null,
  awaits_kind text not null,
  awaits_number text not null,
  division_code text not null collate "C",
  unit_code text not null,
  refused text,
  since timestamptz not null,
  unique (kind, key, division_code, unit_code)
);
create index waiting_row_open on waiting_row (awaits_kind, awaits_number) where refused is null;
select scope_by_place('waiting_row', true);
