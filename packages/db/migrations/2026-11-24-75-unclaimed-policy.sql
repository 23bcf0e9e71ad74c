-- How long before the first session unclaimed seats leave a block, and by which rule where its buyer chooses none.
alter table provider_policy
  drop constraint provider_policy_kind_check,
  add constraint provider_policy_kind_check
    check (kind in ('credit','clock_hour_fee','refund','calendar','waiting_list','unclaimed_seats'));
