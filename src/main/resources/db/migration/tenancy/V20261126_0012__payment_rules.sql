-- How old a receipt may be, how far its amount may be off, and above which amount (in dollars) two people must agree.
alter table public.tenant
    add column date_window_days integer not null default 7 check (date_window_days between 1 and 60),
    add column amount_tolerance_percent numeric(4, 2) not null default 0 check (amount_tolerance_percent between 0 and 5),
    add column two_person_limit numeric(12, 2) check (two_person_limit > 0);
