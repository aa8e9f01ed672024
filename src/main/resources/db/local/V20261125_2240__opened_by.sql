-- The shop in whose chat page somebody was added; until they are linked, nobody else knows them.
alter table emulator.person add column opened_by uuid;
