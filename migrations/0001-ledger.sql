-- The facts live in Emmett's tables (made by Emmett's own schema migration, before this file).
-- What this file adds: the order in which they were recorded, and the versions that readers see.

-- An instant as the API writes it: UTC, six digits.
create function taizhang_instant(timestamptz) returns text language sql immutable parallel safe
  return to_char($1 at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"');

-- Names sort by pinyin where the server has ICU, by code point elsewhere; cursors carry the sort key, so both page exactly.
do $$
begin
  create collation taizhang_name (provider = icu, locale = 'zh-u-co-pinyin');
exception when others then
  create collation taizhang_name from "C";
end $$;

create table ledger_entry (
  district        text collate "C" not null,
  position        bigint           not null,
  recorded_at     timestamptz      not null,
  change_id       text collate "C" not null,
  registry        text collate "C" not null,
  record          text collate "C" not null,
  stream          text             not null,
  stream_position bigint           not null,
  type            text collate "C" not null,
  valid_from      date             not null,
  sequence        integer          not null,
  -- The change that this one supersedes or cancels.
  corrects        text collate "C",
  -- RFC 6962 leaf hash of the canonical change line; final.
  leaf            bytea            not null,
  primary key (district, position)
);
create unique index ledger_entry_change on ledger_entry (district, change_id);
create index ledger_entry_recorded on ledger_entry (district, recorded_at, position);
create unique index ledger_entry_stream on ledger_entry (stream, stream_position);
-- How many changes a record had at a position, however many came later.
create unique index ledger_entry_count on ledger_entry (stream, position) include (stream_position);
-- A change is corrected at most once: the head of its chain.
create unique index ledger_entry_corrects on ledger_entry (district, corrects) where corrects is not null;

-- Derived: can be thrown away and rebuilt from the facts with the same rows.
create table record_version (
  district   text collate "C" not null,
  registry   text collate "C" not null,
  record     text collate "C" not null,
  valid_from date             not null,
  valid_to   date             not null,
  known_from timestamptz      not null,
  known_to   timestamptz      not null,
  name       text,
  town       text collate "C",
  status     text collate "C",
  category   text collate "C",
  lists      text[]           not null,
  -- Every other column by name, and "extra"; never geometry, never a restricted value.
  body       jsonb            not null,
  geometry   json,
  -- Restricted columns: field → id of the change that states it.
  restricted jsonb
);
create index record_version_record on record_version (district, registry, record, known_to, known_from, valid_from, valid_to);
create index record_version_town on record_version (district, registry, town, record, known_to, known_from, valid_from, valid_to, category);

-- Restricted values stand apart from the facts, so that they can be erased by law with every proof whole.
create table restricted_value (
  district  text collate "C" not null,
  change_id text collate "C" not null,
  field     text collate "C" not null,
  value     json             not null,
  salt      bytea            not null,
  primary key (district, change_id, field)
);

-- What the versions of a district were folded with: a hash of the registries' columns and fold.
create table read_model (
  district    text collate "C" primary key,
  definitions text not null
);
