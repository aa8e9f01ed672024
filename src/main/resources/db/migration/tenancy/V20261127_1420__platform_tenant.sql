-- The platform as a tenant of itself, see PlatformTenant.
alter table public.tenant no force row level security;

insert into public.tenant
    (id, version, name, usd_khr_rate, approval_threshold, always_review, single_device, date_window_days, amount_tolerance_percent, opened_at)
values ('00000000-0000-4000-8000-000000000001', 0, 'Vikaya', 4100, 80, false, false, 7, 0, now());
