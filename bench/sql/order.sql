-- One order of the county once more, unsettled, under the number given, and its first delivery as often as rows says.
begin;
create temp table chosen on commit drop as
  select o.id, (select d.id from delivery d where d.order_id = o.id order by d.number limit 1) delivery_id
  from order_contract o where exists (select from delivery d where d.order_id = o.id) and o.number not like 'BENCH-%'
  order by o.number limit 1;
create temp table an_order on commit drop as
  select o.* from order_contract o join chosen using (id);
update an_order set id = gen_random_uuid(), version = 0, number = :'number', state = 'SIGNED', short_default = false;
insert into order_contract select * from an_order;
create temp table a_delivery on commit drop as
  select d.* from delivery d join chosen on d.id = delivery_id;
update a_delivery set version = 0, order_id = o.id, order_number = o.number, paid_li = null, paid_fen = null, paid_on = null,
  due_li = null, due_fen = null from an_order o;
create temp table deliveries on commit drop as
  select d.*, n from a_delivery d cross join generate_series(1, :rows) n;
update deliveries set id = gen_random_uuid(), number = order_number || '-' || n;
alter table deliveries drop column n;
insert into delivery select * from deliveries;
commit;
analyze delivery;
select id from order_contract where number = :'number';
