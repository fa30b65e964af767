-- 冻结名册: how many a body of a stage was when it was first opened; whatever meets or is recorded later is held by it.

alter table sitting add on_roll int not null default 0 check (on_roll >= 0);
alter table sitting add eligible int not null default 0 check (eligible between 0 and on_roll);
alter table decision add open_sitting_id uuid;

create table frozen_roll (
  id uuid primary key,
  decision_id uuid not null references decision,
  division_code text not null collate "C",
  stage int not null check (stage > 0),
  body text not null,
  eligible int not null check (eligible between 0 and members),
  members int not null check (members > 0),
  households int check (households >= 0),
  unique (decision_id, stage, body)
);
create index frozen_roll_division on frozen_roll (division_code, id);

-- What was opened before: closed, open and cancelled; a cancelled meeting bound nobody until now, so it comes last.
alter table sitting no force row level security;
alter table sitting_member no force row level security;
alter table decision no force row level security;
update sitting s set on_roll = m.on_roll, eligible = m.eligible
from (select sitting_id, count(*) on_roll, count(*) filter (where voting) eligible from sitting_member group by sitting_id) m
where m.sitting_id = s.id;
update decision d set open_sitting_id = s.id from sitting s where s.decision_id = d.id and s.state = 'OPEN';
insert into frozen_roll (id, decision_id, division_code, stage, body, eligible, members, households)
select gen_random_uuid(), s.decision_id, s.division_code, s.stage, s.body, s.eligible, s.on_roll, h.households
from (select distinct on (decision_id, stage, body) * from sitting where opened_at is not null
      order by decision_id, stage, body, state = 'CANCELLED', id) s
cross join lateral (
  select case when s.body = 'VILLAGERS' and bool_and(m.household_number is not null)
    then count(distinct m.household_number) end households
  from sitting_member m where m.sitting_id = s.id and m.voting) h;
alter table decision force row level security;
alter table sitting_member force row level security;
alter table sitting force row level security;

select scope_by_place('frozen_roll', false);
revoke update, delete on frozen_roll from ${app}, ${listener};
