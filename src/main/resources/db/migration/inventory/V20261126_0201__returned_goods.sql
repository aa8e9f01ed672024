-- Goods of a payment that was recorded in error come back to the shelf; the same invoice line can then be sold once more.
alter table inventory.stock_movement add column round integer not null default 0;

alter table inventory.stock_movement drop constraint stock_movement_tenant_id_cause_line_kind_key;
alter table inventory.stock_movement add unique (tenant_id, cause_line, kind, round);
