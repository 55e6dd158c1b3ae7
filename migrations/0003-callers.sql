-- Who may call, which commands were already answered, and who was shown what. None of it is part of the ledger.

-- API keys. The secret is shown once; only its hash is kept.
create table credential (
  district    text collate "C" not null,
  id          text collate "C" not null,
  -- <department> or <department>/<person>, as changes are recorded by it.
  name        text             not null,
  roles       text[]           not null,
  -- What a registrar keeps; null: all.
  registries  text[],
  towns       text[],
  -- SHA-256 of 32 random bytes.
  secret_hash bytea            not null,
  created_at  timestamptz      not null default clock_timestamp(),
  expires_at  timestamptz,
  revoked_at  timestamptz,
  primary key (district, id)
);

-- Commands answered under an idempotency key; kept for ever. The key itself is not kept: it is what the arguments are hashed with,
-- so that a restricted value among them cannot be guessed from the hash.
create table idempotency (
  district       text collate "C" not null,
  credential     text collate "C" not null,
  key_hash       bytea            not null,
  arguments_hash bytea            not null,
  first_position bigint           not null,
  last_position  bigint           not null,
  primary key (district, credential, key_hash)
);

-- Restricted values that were shown: to whom, when, of which record at which point.
create table disclosure (
  id           bigint generated always as identity,
  district     text collate "C" not null,
  disclosed_at timestamptz      not null default clock_timestamp(),
  credential   text collate "C" not null,
  caller       text             not null,
  registry     text collate "C" not null,
  record       text collate "C" not null,
  field        text collate "C" not null,
  -- The change that states the value.
  change_id    text collate "C" not null,
  valid_on     date             not null,
  known_at     timestamptz      not null,
  primary key (district, id)
);
create index disclosure_record on disclosure (district, registry, record, id);
