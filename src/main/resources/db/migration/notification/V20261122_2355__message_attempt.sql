-- Set and committed before a message is handed to Telegram. A message that is still queued with this set may have arrived:
-- the node died, or the answer was lost.
alter table public.message add column attempted_at timestamptz;
