-- What every service needs: events out, events in, idempotency keys, jobs, and the division scope.

create table event_sequence (
  aggregate_id uuid primary key,
  last int not null
);

create table outbox (
  id bigint generated always as identity primary key,
  event_id uuid not null unique,
  aggregate_type text not null,
  aggregate_id uuid not null,
  aggregate_version int not null,
  type text not null,
  division_code text not null,
  unit_code text,
  payload text not null,
  traceparent text,
  occurred_at timestamptz not null,
  published_at timestamptz,
  attempts int not null default 0,
  last_error text,
  retry_at timestamptz,
  unique (aggregate_id, aggregate_version)
);
create index outbox_waiting on outbox (id) where published_at is null;
create index outbox_refused on outbox (aggregate_id) where published_at is null and attempts > 0;
create index outbox_published on outbox (published_at) where published_at is not null;

create table inbox (
  aggregate_id uuid primary key,
  version int not null,
  event_id uuid not null
);

create table inbox_parked (
  event_id uuid primary key,
  topic text not null,
  aggregate_id uuid not null,
  aggregate_version int not null,
  type text not null,
  payload text not null,
  state text not null check (state in ('early', 'failed', 'discarded')),
  reason text not null,
  parked_at timestamptz not null default now()
);
create index inbox_parked_next on inbox_parked (aggregate_id, aggregate_version);

create table idempotency_key (
  client text not null,
  subject text not null,
  operation text not null,
  key text not null,
  fingerprint bytea not null,
  status int,
  location text,
  etag text,
  body text,
  created_at timestamptz not null default now(),
  primary key (client, subject, operation, key)
);
create index idempotency_key_age on idempotency_key (created_at);

grant select, insert, update on event_sequence to ${app}, ${listener};
grant insert on outbox to ${app};
grant select, insert, update, delete on outbox to ${listener};
grant select, insert, update, delete on inbox, inbox_parked to ${listener};
grant select, insert, update on idempotency_key to ${app};
grant select, delete on idempotency_key to ${listener};

-- Scopes a table to the caller's place: its rows of a division below the caller's, and, where the table carries a unit,
-- the rows of the caller's unit. An unset or empty setting matches nothing. The listener role sees every row.
create function scope_by_place(scoped regclass, with_unit boolean) returns void language plpgsql as $$
declare
  in_place text := 'division_code >= nullif(current_setting(''app.division'', true), '''')'
    || ' and division_code < nullif(current_setting(''app.division'', true), '''') || '':''';
  of_unit text := 'unit_code = nullif(current_setting(''app.unit'', true), '''')';
begin
  if with_unit then
    in_place := '(' || in_place || ') or ' || of_unit;
  end if;
  execute format('alter table %s enable row level security', scoped);
  execute format('alter table %s force row level security', scoped);
  execute format('create policy in_place on %s to ${app} using (%s)', scoped, in_place);
  execute format('create policy everywhere on %s to ${listener} using (true)', scoped);
  execute format('grant select, insert, update, delete on %s to ${app}, ${listener}', scoped);
end $$;
