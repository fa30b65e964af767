-- The orders that were made to be settled here, and what their settlement has left.
delete from income_entry where origin_id like 'BENCH-%';
delete from order_settlement where order_number like 'BENCH-%';
delete from delivery where order_number like 'BENCH-%';
delete from order_contract where number like 'BENCH-%';
