-- Pictures move out of the database into the store of files; the next migration carries them over.
alter table scriptclient.evidence
    add column original_key text,
    add column display_key text,
    add column bytes integer;
