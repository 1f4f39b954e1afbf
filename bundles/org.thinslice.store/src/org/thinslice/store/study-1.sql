create table study (
  only_one integer primary key check (only_one = 1),
  id text not null,
  name text not null,
  seed integer not null,
  replays integer not null check (replays >= 0)
) strict
-- next
create table scheme (
  version integer primary key check (version >= 1),
  name text not null,
  xml text not null,
  sha256 text not null,
  frozen_at text not null
) strict
-- next
create table recording (
  id text not null primary key,
  place integer not null,
  session text not null,
  file text not null,
  sha256 text not null,
  bytes integer not null,
  duration_us integer not null,
  has_video integer not null,
  has_audio integer not null
) strict
-- next
create table recording_variable (
  recording text not null references recording (id),
  name text not null,
  value text not null,
  primary key (recording, name)
) strict
-- next
create table slice (
  code text not null primary key,
  place integer not null,
  recording text not null references recording (id),
  from_us integer not null,
  to_us integer not null,
  channel text not null
) strict
-- next
create table observer (
  code text not null primary key,
  place integer not null,
  simulated integer not null
) strict
-- next
create table assignment (
  observer text not null references observer (code),
  position integer not null,
  slice text not null references slice (code),
  role text not null,
  occasion integer not null,
  primary key (observer, position)
) strict
-- next
create table ledger (
  position integer primary key autoincrement,
  chain text not null,
  seq integer not null,
  id text not null unique,
  kind text not null,
  at text not null,
  observer text not null,
  slice text not null,
  body text not null,
  previous text not null,
  hash text not null,
  unique (chain, seq)
) strict
-- next
create trigger ledger_is_never_updated before update on ledger
begin select raise(abort, 'the ledger is append-only'); end
-- next
create trigger ledger_is_never_deleted before delete on ledger
begin select raise(abort, 'the ledger is append-only'); end
-- next
create trigger scheme_is_never_updated before update on scheme
begin select raise(abort, 'published schemes never change'); end
-- next
create trigger scheme_is_never_deleted before delete on scheme
begin select raise(abort, 'published schemes never change'); end
-- next
create view rating as
select position, id, at as rated_at, observer, slice,
  body ->> '$.role' as role,
  body ->> '$.occasion' as occasion,
  body ->> '$.item' as item,
  body ->> '$.answer' as answer,
  body ->> '$.value' as value,
  body ->> '$.codes' as codes,
  body ->> '$.words' as words,
  body ->> '$.reason' as missing_reason,
  body ->> '$.attempt' as attempt,
  body ->> '$.confidence' as confidence,
  body ->> '$.duration_ms' as duration_ms,
  body ->> '$.plays' as plays,
  body ->> '$.scheme_version' as scheme_version,
  body ->> '$.app_version' as app_version,
  body ->> '$.simulated' as simulated
from ledger where kind = 'rating'
