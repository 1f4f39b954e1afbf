create view exclusion as
select position, id, at, observer, slice,
  body ->> '$.action' as action,
  body ->> '$.excluded' as excluded,
  body ->> '$.session' as session,
  body ->> '$.reason' as reason
from ledger where kind = 'exclusion'
-- next
create view correction as
select position, id, at, observer, slice,
  body ->> '$.corrects' as corrects,
  body ->> '$.item' as item,
  body ->> '$.role' as role,
  body ->> '$.occasion' as occasion,
  body ->> '$.answer' as answer,
  body ->> '$.value' as value,
  body ->> '$.codes' as codes,
  body ->> '$.words' as words,
  body ->> '$.reason' as missing_reason,
  body ->> '$.why' as why,
  body ->> '$.app_version' as app_version
from ledger where kind = 'correction'
