-- 合作社成员大会: the roll a cooperative's assembly votes by arrives with what is proposed and stays as it is.

alter table decision add roll_members int check (roll_members > 0);
alter table decision add roll_votes int check (roll_votes >= roll_members);
alter table decision add constraint decision_roll check ((roll_members is null) = (roll_votes is null));

create table assembly_voter (
  decision_id uuid not null references decision,
  member_number text not null collate "C",
  division_code text not null collate "C",
  votes int not null check (votes > 0),
  primary key (decision_id, member_number)
);
create index assembly_voter_division on assembly_voter (division_code, decision_id);
select scope_by_place('assembly_voter', false);
revoke insert, update, delete on assembly_voter from ${app};
revoke update, delete on assembly_voter from ${listener};
