// Billing: what things cost, what comes back, and how money is written down.
// Its words: price, audience, code, coverage, quote (lines with reasons), clock-hour fee, refund policy
// (stages of notice), order (with one table of states), posting (debits + and credits −, sum 0), numbered paper.
// Money is integer cents; a line rounds half up once; nothing is ever negative.
// It never talks to a card company, and never learns the word enrollment.
export type {
  ClockHourFee,
  ClockHourFeeRule,
  DatedFeeRule,
  FeeFacts,
  FeeLine,
  FeeLineCode,
  FeeRung,
} from './fee-types.ts'
export { clockHourFee } from './clock-hour-fee.ts'
export { feeRuleSchema } from './fee-rule-schema.ts'
export { exampleFeeRules } from './fee-rules.ts'
export { proposalFee, type ProposalFeeRule } from './proposal-fee.ts'
export { sayFeeLine } from './say-fee-line.ts'
export { sayFeeRule } from './say-fee-rule.ts'
export { federalHolidays } from './federal-holidays.ts'
export { sayClock } from './say-clock.ts'
export { isBusinessDay, type HolidayCalendar } from './is-business-day.ts'
export { countBusinessDays } from './count-business-days.ts'
export type {
  DatedRefundPolicy,
  Refund,
  RefundFacts,
  RefundNotice,
  RefundPolicy,
  RefundReason,
  RefundShare,
  RefundStage,
} from './refund-types.ts'
export { refundPolicySchema } from './refund-policy-schema.ts'
export { exampleRefundPolicies } from './refund-policies.ts'
export { refundFor } from './refund-for.ts'
export { listRefundPeriods, type RefundPeriod } from './list-refund-periods.ts'
export { sayPolicy } from './say-policy.ts'
export { splitRefund, type RefundPart, type RefundSource } from './split-refund.ts'
export { audienceNames, type Audience, type DiscountCode, type Off, type Price, type PriceUnit } from './price.ts'
export type {
  CodeRefusal,
  CodeUse,
  Coverage,
  Quote,
  QuoteFee,
  QuoteInput,
  QuoteLine,
  QuoteReason,
  QuoteStep,
} from './quote-types.ts'
export { quote } from './quote.ts'
export { judgeCode } from './judge-code.ts'
export { sayQuoteLine } from './say-quote-line.ts'
export { sayCents } from './say-cents.ts'
export { roundCents } from './round-cents.ts'
export { refundSource } from './refund-source.ts'
export type { Account, AccountSegments, MoneyEvent, Posting, PostingLine, RefundTo, Unearned } from './posting.ts'
export { post } from './post.ts'
export { balanced } from './balanced.ts'
export { fiscalYearOf } from './fiscal-year-of.ts'
export { numberDocument, type NumberedKind } from './number-document.ts'
export { orderStates, orderTransitions, type OrderDeed, type OrderStatus } from './transitions.ts'
export { moveOrder } from './move-order.ts'
export { billingRefusals, type BillingRefusal } from './refusals.ts'
export { audienceOf, audiencesOf, type BuyerFacts } from './audience-of.ts'
export { readPrice, type PriceRow } from './read-price.ts'
export { decideDeskPayment, DeskPayment, deskWays, type DeskPaid } from './decide-desk-payment.ts'
export { decideReminder } from './decide-reminder.ts'
export { decideSettle, type Settled, type SettleState } from './decide-settle.ts'
export { decideRefunded, type RefundedState } from './decide-refunded.ts'
export { quoteLineSchema, feeLineSchema } from './working-schema.ts'
export { sayWorking, type SaidLine } from './say-working.ts'
export {
  paperBodySchema,
  type CreditReason,
  type NewPaper,
  type PaperBody,
  type PaperKind,
  type PaperOrder,
} from './paper.ts'
export { writeReceipt } from './write-receipt.ts'
export { invoiceDueDays, writeInvoice } from './write-invoice.ts'
export { writeCreditNote, type Credit } from './write-credit-note.ts'
export { tellOrder, type OrderEvent, type OrderEventKind } from './tell-order.ts'
export { balanceOf } from './balance-of.ts'
export { isAdded, sumOrder, type OrderSum } from './sum-order.ts'
export { trialBalance, type TrialBalance, type TrialBalanceRow } from './trial-balance.ts'
export { accountNames } from './account-names.ts'
export { sayRefundRule } from './say-refund-rule.ts'
export { calledOff, giveBack, giveBackEach, offeringCanceled, type BackFacts, type GivenBack } from './give-back.ts'
export { quoteValidDays, writeQuote, type QuotedSale } from './write-quote.ts'
