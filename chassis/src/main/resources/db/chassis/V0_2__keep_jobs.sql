-- Long work as a resource: the input is kept until the job ends, so that a restart can begin it again.

create table job (
  id uuid primary key,
  kind text not null,
  division_code text not null collate "C",
  unit_code text,
  owner_division text not null,
  owner_unit text not null,
  state text not null check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
  options text not null,
  input bytea,
  begun int not null default 0,
  percent int not null default 0,
  read_count int not null default 0,
  accepted_count int not null default 0,
  unchanged_count int not null default 0,
  rejected_count int not null default 0,
  waiting_count int not null default 0,
  error_findings int not null default 0,
  waiting_findings int not null default 0,
  note_findings int not null default 0,
  cancel_requested boolean not null default false,
  failure text,
  created_at timestamptz not null,
  ended_at timestamptz
);
create index job_ended on job (ended_at) where ended_at is not null;
create index job_open on job (created_at) where state in ('QUEUED', 'RUNNING');
select scope_by_place('job', true);

create table job_finding (
  job_id uuid not null references job on delete cascade,
  seq int not null,
  severity text not null check (severity in ('ERROR', 'WAITING', 'NOTE')),
  sheet text,
  row_number int,
  column_name text,
  code text not null,
  value text,
  primary key (job_id, seq)
);
-- cells of a roster stand in it: it is seen where its job is seen
alter table job_finding enable row level security;
alter table job_finding force row level security;
create policy of_job on job_finding to ${app} using (exists (select from job where job.id = job_id));
create policy everywhere on job_finding to ${listener} using (true);
grant select, insert, delete on job_finding to ${app}, ${listener};
