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
