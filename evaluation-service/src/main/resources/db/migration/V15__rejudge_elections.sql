-- 重新裁定 looks at the ballots of elections too: what it found is about a meeting of a decision or about a ballot.
alter table rejudged_meeting
  alter column meeting_id drop not null,
  alter column decision_id drop not null,
  alter column stage drop not null,
  add column ballot_id uuid references election_ballot,
  add column election_id uuid references election,
  add constraint rejudged_meeting_or_ballot check (
    (meeting_id is null) <> (ballot_id is null)
    and (meeting_id is null) = (decision_id is null)
    and (meeting_id is null) = (stage is null)
    and (ballot_id is null) = (election_id is null)),
  add constraint rejudged_ballot_once unique (rejudgement_id, ballot_id);
create index rejudged_meeting_ballot on rejudged_meeting (ballot_id);
create index rejudged_meeting_election on rejudged_meeting (election_id);

-- 村民会议的授权: by which the representatives decided a matter that belongs to the villager assembly
alter table meeting add column mandate text check (length(mandate) between 1 and 200);
