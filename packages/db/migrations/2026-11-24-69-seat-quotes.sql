-- The quote that an order was placed from: its price is kept, and it is ordered once.
alter table customer_order add column quote_id uuid references billing_document;
create unique index quote_ordered_once on customer_order (quote_id) where quote_id is not null and state <> 'canceled';
