-- An authorized amount that orders draw down.
create table purchase_order (
  id uuid primary key,
  provider_id uuid not null references provider,
  organization_id uuid not null references organization,
  number text not null check (length(number) between 1 and 60),
  authorized_cents bigint not null check (authorized_cents > 0),
  drawn_cents bigint not null default 0 check (drawn_cents >= 0),
  expires_on date,
  approver text not null default '',
  file_key text,
  file_name text,
  created_by uuid references person,
  created_at timestamptz not null default now(),
  unique (provider_id, organization_id, number),
  constraint purchase_order_not_overdrawn check (drawn_cents <= authorized_cents)
);

create table customer_order (
  id uuid primary key,
  provider_id uuid not null references provider,
  number text not null unique,
  buyer_id uuid not null references person,
  organization_id uuid references organization,
  state text not null check (state in ('open','awaiting_payment','confirmed_invoice_open','paid','part_refunded','refunded','canceled','lapsed')),
  method text not null check (method in ('none','card','purchase_order','seat','invoice','check','mixed')),
  currency text not null default 'usd' check (currency = 'usd'),
  total_cents bigint not null check (total_cents >= 0),
  paid_cents bigint not null default 0 check (paid_cents >= 0),
  refunded_cents bigint not null default 0 check (refunded_cents >= 0),
  purchase_order_id uuid references purchase_order,
  billing_name text not null default '',
  billing_email text not null default '',
  refund_policy jsonb,
  expires_at timestamptz,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  closed_at timestamptz,
  version int not null default 1,
  constraint refunded_within_paid check (refunded_cents <= paid_cents)
);
create index customer_order_buyer on customer_order (buyer_id, created_at desc);
create index customer_order_provider on customer_order (provider_id, state, created_at desc);
create index customer_order_organization on customer_order (organization_id, created_at desc);
create index customer_order_expiring on customer_order (expires_at) where state = 'awaiting_payment';

create table order_line (
  id uuid primary key,
  order_id uuid not null references customer_order,
  position int not null,
  kind text not null check (kind in ('registration','seat_block','clock_hour_fee','transcript','proposal_fee')),
  subject_id uuid not null,
  person_id uuid references person,
  title text not null,
  quantity int not null default 1 check (quantity > 0),
  amount_cents bigint not null check (amount_cents >= 0),
  working jsonb not null default '[]',
  account_code text,
  canceled_at timestamptz,
  unique (order_id, position)
);
create index order_line_subject on order_line (subject_id);

create table payment (
  id uuid primary key,
  order_id uuid not null references customer_order,
  method text not null check (method in ('card','check','cash','external')),
  state text not null check (state in ('opening','open','succeeded','failed','expired')),
  amount_cents bigint not null check (amount_cents > 0),
  refunded_cents bigint not null default 0 check (refunded_cents >= 0),
  gateway text not null default 'stripe',
  gateway_session_id text unique,
  gateway_payment_id text unique,
  checkout_url text,
  expires_at timestamptz,
  created_at timestamptz not null,
  settled_at timestamptz,
  constraint payment_refunds_within check (refunded_cents <= amount_cents)
);
create index payment_order on payment (order_id);

create table refund (
  id uuid primary key,
  order_id uuid not null references customer_order,
  payment_id uuid references payment,
  amount_cents bigint not null check (amount_cents > 0),
  state text not null check (state in ('requested','succeeded','failed')),
  reason text not null,
  working jsonb not null default '[]',
  gateway_refund_id text unique,
  requested_by uuid references person,
  created_at timestamptz not null,
  settled_at timestamptz
);
create index refund_order on refund (order_id);
create index refund_open on refund (created_at) where state = 'requested';

-- What the payment provider told us: stored first, unique by its id, processed once.
create table gateway_event (
  id text primary key,
  gateway text not null,
  kind text not null,
  body jsonb not null,
  received_at timestamptz not null,
  processed_at timestamptz,
  outcome text
);
create index gateway_event_open on gateway_event (received_at) where processed_at is null;

create table number_counter (
  provider_id uuid not null references provider,
  kind text not null,
  fiscal_year int not null,
  last int not null check (last > 0),
  primary key (provider_id, kind, fiscal_year)
);

-- Invoices, receipts, credit notes and quotes as they were handed out. Immutable.
create table billing_document (
  id uuid primary key,
  provider_id uuid not null references provider,
  order_id uuid references customer_order,
  organization_id uuid references organization,
  kind text not null check (kind in ('invoice','receipt','credit_note','quote')),
  number text not null unique,
  fiscal_year int not null,
  sequence int not null,
  issued_on date not null,
  due_on date,
  total_cents bigint not null,
  body jsonb not null,
  created_at timestamptz not null,
  unique (provider_id, kind, fiscal_year, sequence)
);
create index billing_document_order on billing_document (order_id);
create index billing_document_organization on billing_document (organization_id, issued_on desc);
create trigger billing_document_append_only before update or delete on billing_document for each row execute function refuse_change();

-- Double entry. An entry's postings sum to zero at commit; nothing is ever changed.
create table ledger_entry (
  id uuid primary key,
  provider_id uuid not null references provider,
  order_id uuid references customer_order,
  at timestamptz not null,
  memo text not null,
  made_by uuid references person
);
create index ledger_entry_provider on ledger_entry (provider_id, at);
create index ledger_entry_order on ledger_entry (order_id);
create table ledger_posting (
  entry_id uuid not null references ledger_entry,
  position int not null,
  account text not null check (account in ('unbilled','receivable','card_clearing','bank','account_credit','stray_payments','unearned_registration','unearned_seats','registration_revenue','seat_revenue','clock_hour_fees','cancellation_fees','written_off')),
  amount_cents bigint not null check (amount_cents <> 0),
  account_code text,
  primary key (entry_id, position)
);
create function refuse_unbalanced() returns trigger language plpgsql as $$
begin
  if (select coalesce(sum(amount_cents), 0) from ledger_posting where entry_id = new.entry_id) <> 0 then
    raise exception 'ledger entry % does not balance', new.entry_id using errcode = 'check_violation', constraint = 'ledger_balanced';
  end if;
  return null;
end $$;
create constraint trigger ledger_balanced after insert on ledger_posting deferrable initially deferred for each row execute function refuse_unbalanced();
create trigger ledger_entry_append_only before update or delete on ledger_entry for each row execute function refuse_change();
create trigger ledger_posting_append_only before update or delete on ledger_posting for each row execute function refuse_change();
