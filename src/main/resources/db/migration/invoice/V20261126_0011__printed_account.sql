-- The account an invoice named when it was sent. It stays good for that invoice, whatever the shop changes later.
alter table invoice.invoice
    add column pay_bank text,
    add column pay_account text,
    add column pay_holder text,
    add column pay_bakong_account_id text;
