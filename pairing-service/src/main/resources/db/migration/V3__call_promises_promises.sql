-- What a plan promises is a promise; what is followed after signing is an undertaking.

alter table undertaking rename to promise;
alter table promise rename constraint undertaking_pkey to promise_pkey;
