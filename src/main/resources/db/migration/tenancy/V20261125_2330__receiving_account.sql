-- A shop is paid into several accounts: one for dollars, one for riel, another bank.
create table public.receiving_account (
    id                uuid        not null,
    tenant_id         uuid        not null references public.tenant (id),
    version           integer     not null,
    bank              text        not null check (length(bank) between 1 and 60),
    account_number    text        not null,
    holder            text        not null check (length(holder) between 1 and 120),
    bakong_account_id text,
    -- Null takes both.
    currency          text check (currency in ('KHR', 'USD')),
    is_primary        boolean     not null,
    added_at          timestamptz not null,
    archived_at       timestamptz,
    primary key (id),
    unique (tenant_id, id),
    check (archived_at is null or not is_primary)
);

create unique index receiving_account_primary on public.receiving_account (tenant_id) where is_primary;

-- However it is spaced: a number that stands twice in one shop is a slip of the hand.
create unique index receiving_account_number on public.receiving_account
    (tenant_id, regexp_replace(account_number, '[^0-9]', '', 'g')) where archived_at is null;

-- The one account each shop had. On a new database the walls with their grants are not up yet.
grant usage on schema public to vikaya_system;
grant select on public.tenant to vikaya_system;
grant insert on public.receiving_account to vikaya_system;

set local role vikaya_system;
insert into public.receiving_account
    (id, tenant_id, version, bank, account_number, holder, bakong_account_id, currency, is_primary, added_at)
select gen_random_uuid(), id, 0, receiving_bank, receiving_account, receiving_holder, bakong_account_id, null, true, opened_at
from public.tenant
where receiving_bank is not null and receiving_account is not null and receiving_holder is not null;
reset role;

alter table public.tenant
    drop column receiving_bank,
    drop column receiving_account,
    drop column receiving_holder,
    drop column bakong_account_id;
