-- Which document a change rests on, said in the entry: what rests on a document, and what rests on none, is found by an index.
alter table ledger_entry
  add column basis_number text collate "C",
  -- Whether its basis has a number or a title.
  add column documented boolean;
update ledger_entry e set
    basis_number = nullif(m.message_metadata #>> '{basis,number}', ''),
    documented = coalesce(m.message_metadata #>> '{basis,number}', '') <> '' or coalesce(m.message_metadata #>> '{basis,title}', '') <> ''
  from emt_messages m
  where m.stream_id = e.stream and m.stream_position = e.stream_position and not m.is_archived;
alter table ledger_entry alter column documented set not null;
create index ledger_entry_basis on ledger_entry (district, basis_number, position) where basis_number is not null;
create index ledger_entry_undocumented on ledger_entry (district, position) where not documented;

-- Where a version lies, and by what words it is found. Filled by the rebuild that follows, since the definitions have changed.
alter table record_version
  -- Of the geometry as it is compared (CGCS2000).
  add column box box,
  -- Names, places and codes, one after the other, with U+001F between them.
  add column words text;
create index record_version_box on record_version using spgist (box) where box is not null;

-- What a record ever was, at any point: where to look. Derived like the versions, one row a record, so that it does not grow with history.
create table record_ever (
  district text collate "C" not null,
  registry text collate "C" not null,
  record   text collate "C" not null,
  -- Every character of the words by which it was ever found, and every two that stand together in one.
  grams    text[]           not null,
  -- Whether one of its changes was ever one that the rules would have refused.
  doubtful boolean          not null
);
create unique index record_ever_record on record_ever (district, registry, record);
create index record_ever_grams on record_ever using gin (grams);
create index record_ever_doubtful on record_ever (district, registry, record) where doubtful;
-- What other systems call a record.
create index record_version_codes on record_version using gin ((body -> 'codes') jsonb_path_ops) where body ? 'codes';
