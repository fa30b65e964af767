-- The register of households with :rows rows over ten villages of one town, the same every time.
truncate household;
insert into household (id, version, number, branch_code, division_code, registered_on, changed_on)
select lpad(n::text, 32, '0')::uuid, 0, 'H' || lpad(n::text, 8, '0') || '-001', '61102310400101',
  '6110231040' || lpad((n % 10 + 1)::text, 2, '0'), date '2009-12-31', date '2009-12-31'
from generate_series(1, :rows) n;
vacuum analyze household;
