-- A payment may arrive on any of a shop's accounts, so a proof keeps all of those that were expected.
alter table scriptclient.payment_proof no force row level security;

alter table scriptclient.payment_proof
    add column expected_recipients jsonb,
    add column expected_khqr text,
    add column edited_with text;

update scriptclient.payment_proof set expected_recipients =
    jsonb_build_array(jsonb_build_object('name', expected_name, 'account', expected_account));

alter table scriptclient.payment_proof
    alter column expected_recipients set not null,
    drop column expected_name,
    drop column expected_account;
