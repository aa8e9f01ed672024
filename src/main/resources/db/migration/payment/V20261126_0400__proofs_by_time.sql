-- Statistics of a period, and earlier pictures to compare with.
create index payment_proof_by_time on scriptclient.payment_proof (tenant_id, received_at);
