-- What the measuring of openings has left: appraisals of its own units, its rolls, and whoever stands on them.
create temporary table gone as select id from appraisal where organisation_number like 'BENCH%';
delete from appraisal_evaluator where appraisal_id in (select id from gone);
delete from appraisal_group where appraisal_id in (select id from gone);
delete from appraisal_subject where appraisal_id in (select id from gone);
delete from appraisal where id in (select id from gone);
delete from roll_entry where person_number ~ '^N9\d{7}$';
delete from neighbour where number ~ '^N9\d{7}$' or number like 'BENCH%';
vacuum analyze appraisal_evaluator, appraisal, roll_entry, neighbour;
