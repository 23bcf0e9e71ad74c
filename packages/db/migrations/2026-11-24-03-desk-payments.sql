-- Money that comes to the finance desk: by check, bank transfer or cash, with its day and number; and reminders of open invoices.
alter table payment
  drop constraint payment_method_check,
  add constraint payment_method_check check (method in ('card','check','ach','cash','external')),
  add column received_on date,
  add column reference text check (length(reference) between 1 and 100),
  add column recorded_by uuid references person;

alter table customer_order
  add column reminded_at timestamptz,
  add constraint paid_within_total check (paid_cents <= total_cents);
