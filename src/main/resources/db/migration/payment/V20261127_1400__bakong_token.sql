-- What a configured token was renewed to. The row is also the turn to renew: who moves tried_at on may ask.
create table public.bakong_token (
    configured text        not null,
    tried_at   timestamptz not null,
    seal       text,
    renewed_at timestamptz,
    warned_at  timestamptz,
    primary key (configured)
);

comment on column public.bakong_token.configured is 'SHA-256 of the configured token, in hexadecimal';
comment on column public.bakong_token.seal is 'the renewed token, sealed with AES-256-GCM';
