-- What operators have done with messages, kept for ever: written by the service, changed by nobody.

create table operator_act (
  id bigint generated always as identity primary key,
  act text not null,
  subject_of_act text not null,
  reason text,
  subject text not null,
  client text not null,
  acted_at timestamptz not null default now()
);
grant insert on operator_act to ${app}, ${listener};
