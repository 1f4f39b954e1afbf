create table recording_offset (
  recording text not null primary key references recording (id),
  offset_us integer not null
) strict
-- next
create table recording_mask (
  recording text not null references recording (id),
  place integer not null,
  x integer not null,
  y integer not null,
  width integer not null,
  height integer not null,
  kind text not null,
  primary key (recording, place)
) strict
-- next
create table slice_beside (
  slice text not null primary key references slice (code),
  recording text not null references recording (id),
  from_us integer not null,
  side text not null,
  sound text not null
) strict
-- next
create table slice_mask (
  slice text not null references slice (code),
  beside integer not null,
  place integer not null,
  x integer not null,
  y integer not null,
  width integer not null,
  height integer not null,
  kind text not null,
  primary key (slice, beside, place)
) strict
