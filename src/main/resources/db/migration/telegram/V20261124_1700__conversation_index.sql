create index telegram_conversation_of_tenant on public.telegram_conversation (tenant_id);
