-- Why a refund failed, in the payment provider's word: the finance desk reads it.
alter table refund add column problem text;
create index refund_failed on refund (created_at) where state = 'failed';
