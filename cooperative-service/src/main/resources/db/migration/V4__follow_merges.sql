-- What was registered twice gives way to the number of the entry that stands; nothing new may name it.

alter table neighbour add merged_into text;
