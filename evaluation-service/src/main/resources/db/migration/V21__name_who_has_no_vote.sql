-- 没有选举权的: the roster numbers of those who have no vote in an election and are not elected by it, one a line
alter table election add without_vote_numbers text;
