alter table scriptclient.evidence
    drop column picture,
    alter column original_key set not null,
    alter column display_key set not null,
    alter column bytes set not null;
