-- The tree of RFC 6962 over the leaves: an entry holds the hashes of the subtrees that it fills, of level 1 and up, 32 bytes each.
-- Every second entry fills one, every fourth two, so that a tree costs a hash an entry, and no table of its own.
alter table ledger_entry add column nodes bytea;

do $$
declare
  level integer := 1;
  filled bigint;
begin
  loop
    -- The left half of what entry e fills at this level was filled 2^(level − 1) entries before it; the right half by itself.
    update ledger_entry e
      set nodes = coalesce(e.nodes, '') || sha256('\x01'::bytea
        || case when level = 1 then l.leaf else substring(l.nodes from (level - 2) * 32 + 1 for 32) end
        || case when level = 1 then e.leaf else substring(e.nodes from (level - 2) * 32 + 1 for 32) end)
      from ledger_entry l
      where e.position % (1::bigint << level) = 0 and l.district = e.district and l.position = e.position - (1::bigint << (level - 1));
    get diagnostics filled = row_count;
    exit when filled = 0;
    level := level + 1;
  end loop;
end $$;

-- Checkpoints that were signed, as they were handed out. The key is never stored.
create table checkpoint (
  district text collate "C" not null,
  size     bigint           not null,
  note     text             not null,
  made_at  timestamptz      not null default clock_timestamp(),
  primary key (district, size)
);

-- What is to be erased must not stay behind in samples of the planner: a salt is what a guessed value is tried with.
alter table restricted_value alter column value set statistics 0, alter column salt set statistics 0;
