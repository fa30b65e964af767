-- Households learnt from the measuring.
delete from inbox where aggregate_id in (select id from neighbour where number like 'H9%');
delete from neighbour where number like 'H9%';
vacuum analyze inbox, neighbour;
