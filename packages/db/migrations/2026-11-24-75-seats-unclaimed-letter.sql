-- A manager is reminded of a block's unclaimed seats once for each deadline; a deadline that moves is another one.
create unique index letter_unclaimed_once on letter ((data->>'blockId'), (data->>'returnsAt'), person_id)
  where kind = 'seats-unclaimed';
