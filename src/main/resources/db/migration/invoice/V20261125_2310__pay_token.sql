-- The secret in the address of an invoice's payment page: whoever has the link may see the bill and send proofs for it.
alter table invoice.invoice no force row level security;

alter table invoice.invoice add column pay_token text unique;

update invoice.invoice set pay_token = replace(gen_random_uuid()::text, '-', '') where number is not null;

alter table invoice.invoice add check ((status = 'DRAFT') = (pay_token is null));
