-- What has to reach a mailbox. Written with the act it tells of; a process of its own delivers it.
create table public.mail (
    id         uuid primary key,
    recipient  text        not null,
    subject    text        not null,
    -- Emptied once the mail is gone: it may hold a link that opens an account.
    text       text        not null,
    state      text        not null check (state in ('QUEUED', 'SENT', 'REFUSED', 'EXPIRED')),
    queued_at  timestamptz not null,
    expires_at timestamptz not null,
    sent_at    timestamptz,
    failure    text
);
