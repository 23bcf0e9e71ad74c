// Generated from the migrated database by `pnpm rows`. Not edited by hand.
import type { Id, Instant, PlainDate } from '@inservice/domain/kernel'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'

/** JSON comes back parsed, and goes in as text made by `JSON.stringify`. */
export type Json = ColumnType<unknown, string, string>
export type JsonWithDefault = ColumnType<unknown, string | undefined, string>

export interface ApplicationTable {
  id: Id
  offering_id: Id
  person_id: Id
  state: 'draft' | 'submitted' | 'waiting' | 'accepted' | 'declined' | 'enrolled' | 'lapsed' | 'withdrawn'
  answers: JsonWithDefault
  supervisor_name: Generated<string>
  supervisor_email: Generated<string>
  hold_id: Id | null
  created_at: Instant
  saved_at: Instant
  submitted_at: Instant | null
  decided_at: Instant | null
  reason: Generated<string>
  confirm_by: Instant | null
}

export interface ApplicationEventTable {
  id: Id
  application_id: Id
  seq: GeneratedAlways<number>
  at: Instant
  what: 'begun' | 'submitted' | 'accepted' | 'declined' | 'waiting' | 'enrolled' | 'lapsed' | 'withdrawn' | 'supervisor-asked' | 'supervisor-reminded' | 'supervisor-said-yes' | 'supervisor-said-no' | 'supervisor-changed' | 'supervisor-silent'
  from_state: string | null
  to_state: string | null
  made_by: Id | null
  reason: Generated<string>
}

export interface AttendanceMarkTable {
  id: Id
  session_id: Id
  person_id: Id
  enrollment_id: Id | null
  direction: 'in' | 'out'
  at: Instant
  source: 'trainer' | 'kiosk' | 'personal_code' | 'wall_code' | 'import' | 'sheet'
  supersedes: Id | null
  is_void: Generated<boolean>
  device: string | null
  nonce: string | null
  device_at: Instant | null
  device_offset_ms: number | null
  made_by: Id | null
  made_at: Instant
  note: Generated<string>
}

export interface AuditTable {
  id: Id
  at: Instant
  actor_id: Id | null
  command: string
  subject_kind: string
  subject_id: Id | null
  details: JsonWithDefault
}

export interface AuthAccountTable {
  id: Id
  user_id: Id
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Instant | null
  refresh_token_expires_at: Instant | null
  scope: string | null
  password: string | null
  created_at: Generated<Instant>
  updated_at: Generated<Instant>
}

export interface AuthSessionTable {
  id: Id
  user_id: Id
  token: string
  expires_at: Instant
  ip_address: string | null
  user_agent: string | null
  created_at: Generated<Instant>
  updated_at: Generated<Instant>
}

export interface AuthUserTable {
  id: Id
  name: string
  email: string
  email_verified: Generated<boolean>
  image: string | null
  created_at: Generated<Instant>
  updated_at: Generated<Instant>
}

export interface AuthVerificationTable {
  id: Id
  identifier: string
  value: string
  expires_at: Instant
  created_at: Generated<Instant>
  updated_at: Generated<Instant>
}

export interface AwardTable {
  id: Id
  claim_id: Id
  offering_id: Id
  person_id: Id
  version: number
  supersedes: Id | null
  attended_minutes: number
  awarded_minutes: number
  tag_minutes: JsonWithDefault
  ineligible: string | null
  policy_id: Id
  inputs: Json
  working: Json
  fee_cents: Generated<number>
  fee_working: JsonWithDefault
  completed_on: PlainDate
  reason: string
  made_by: Id | null
  made_at: Instant
}

export interface BillingDocumentTable {
  id: Id
  provider_id: Id
  order_id: Id | null
  organization_id: Id | null
  kind: 'invoice' | 'receipt' | 'credit_note' | 'quote'
  number: string
  fiscal_year: number
  sequence: number
  issued_on: PlainDate
  due_on: PlainDate | null
  total_cents: number
  body: Json
  created_at: Instant
}

export interface BlockSeatTable {
  id: Id
  block_id: Id
  position: number
  state: 'free' | 'requested' | 'assigned' | 'claimed' | 'returned' | 'credited' | 'lapsed' | 'canceled'
  school_id: Id | null
  person_id: Id | null
  invited_email: string | null
  invited_name: string | null
  enrollment_id: Id | null
  changed_at: Instant
  offering_id: Id | null
}

export interface BlockSeatEventTable {
  id: Id
  block_id: Id
  seat_id: Id
  at: Instant
  from_state: string | null
  to_state: string
  person_id: Id | null
  school_id: Id | null
  made_by: Id | null
  reason: Generated<string>
  offering_id: Id | null
}

export interface CatalogAlertTable {
  id: Id
  person_id: Id
  query: Json
  created_at: Generated<Instant>
}

export interface CertificateTable {
  id: Id
  person_id: Id
  kind: 'teacher' | 'administrator' | 'esa' | 'para_general'
  number: string | null
  endorsements: Generated<string[]>
  issued_on: PlainDate
  expires_on: PlainDate
}

export interface ClaimTable {
  id: Id
  offering_id: Id
  person_id: Id
  enrollment_id: Id | null
  state: 'unverified' | 'in_progress' | 'verified' | 'declined' | 'no_credit' | 'superseded'
  by_code: Generated<boolean>
  requested_minutes: number | null
  takes_college_credit: Generated<boolean>
  affirmed_at: Instant
  fee_order_id: Id | null
  decided_by: Id | null
  decided_at: Instant | null
  decision_reason: string | null
  created_at: Instant
  version: Generated<number>
}

export interface ClaimLinkTable {
  id: Id
  block_id: Id
  token_hash: string
  domains: Generated<string[]>
  uses_left: number | null
  expires_at: Instant
  revoked_at: Instant | null
  created_by: Id
  created_at: Instant
  addresses: Generated<string[]>
  needs_approval: Generated<boolean>
}

export interface CommandLogTable {
  command_id: Id
  name: string
  actor_id: Id | null
  answer: Json
  at: Generated<Instant>
}

export interface CustomerOrderTable {
  id: Id
  provider_id: Id
  number: string
  buyer_id: Id
  organization_id: Id | null
  state: 'open' | 'awaiting_payment' | 'confirmed_invoice_open' | 'paid' | 'part_refunded' | 'refunded' | 'canceled' | 'lapsed'
  method: 'none' | 'card' | 'purchase_order' | 'seat' | 'invoice' | 'check' | 'mixed'
  currency: Generated<'usd'>
  total_cents: number
  paid_cents: Generated<number>
  refunded_cents: Generated<number>
  purchase_order_id: Id | null
  billing_name: Generated<string>
  billing_email: Generated<string>
  refund_policy: Json | null
  expires_at: Instant | null
  created_at: Instant
  confirmed_at: Instant | null
  closed_at: Instant | null
  version: Generated<number>
  reminded_at: Instant | null
  quote_id: Id | null
}

export interface EnrollmentTable {
  id: Id
  offering_id: Id
  person_id: Id
  state: 'pending_payment' | 'invited' | 'confirmed' | 'withdrawn' | 'canceled' | 'lapsed' | 'substituted'
  coverage: 'free' | 'card' | 'purchase_order' | 'seat' | 'invoice' | 'scholarship'
  order_id: Id | null
  order_line_id: Id | null
  block_seat_id: Id | null
  hold_id: Id | null
  answers: JsonWithDefault
  registered_by: Id
  created_at: Instant
  confirmed_at: Instant | null
  ended_at: Instant | null
  end_reason: string | null
  version: Generated<number>
  reserve_id: Id | null
  overbook_reason: string | null
}

export interface EnrollmentEventTable {
  id: Id
  enrollment_id: Id
  at: Instant
  from_state: string | null
  to_state: string
  made_by: Id | null
  reason: Generated<string>
}

export interface EnrollmentSessionTable {
  enrollment_id: Id
  session_id: Id
}

export interface EvaluationAnswerTable {
  id: Id
  offering_id: Id
  form_id: Id
  answers: Json
  comment: Generated<string>
  answered_on: PlainDate
}

export interface EvaluationFormTable {
  id: Id
  provider_id: Id
  version: number
  questions: Json
  created_at: Generated<Instant>
}

export interface GatePassedTable {
  offering_id: Id
  person_id: Id
  gate: 'evaluation' | 'profile' | 'payment' | 'verification'
  at: Instant
  made_by: Id | null
  note: Generated<string>
}

export interface GatewayEventTable {
  id: string
  gateway: string
  kind: string
  body: Json
  received_at: Instant
  processed_at: Instant | null
  outcome: string | null
}

export interface JobOutboxTable {
  id: GeneratedAlways<number>
  task: string
  payload: Json
  run_at: Instant | null
  job_key: string | null
  created_at: Generated<Instant>
}

export interface LedgerEntryTable {
  id: Id
  provider_id: Id
  order_id: Id | null
  at: Instant
  memo: string
  made_by: Id | null
}

export interface LedgerPostingTable {
  entry_id: Id
  position: number
  account: 'unbilled' | 'receivable' | 'card_clearing' | 'bank' | 'account_credit' | 'stray_payments' | 'unearned_registration' | 'unearned_seats' | 'registration_revenue' | 'seat_revenue' | 'clock_hour_fees' | 'cancellation_fees' | 'written_off'
  amount_cents: number
  account_code: string | null
}

export interface LetterTable {
  id: Id
  kind: string
  person_id: Id | null
  email: string
  language: 'en' | 'es'
  provider_id: Id | null
  offering_id: Id | null
  data: Json
  created_at: Instant
  sent_at: Instant | null
  tries: Generated<number>
  problem: string | null
}

export interface MembershipTable {
  provider_id: Id
  organization_id: Id
  from_on: PlainDate
  to_on: PlainDate | null
}

export interface NumberCounterTable {
  provider_id: Id
  kind: string
  fiscal_year: number
  last: number
}

export interface OfferingTable {
  id: Id
  provider_id: Id
  program_id: Id | null
  slug: string
  number: string
  title: string
  summary: Generated<string>
  description: Generated<string>
  kind: 'event' | 'cohort' | 'conference' | 'self_paced' | 'competition'
  format: 'in_person' | 'online' | 'hybrid' | 'self_paced'
  state: 'draft' | 'proposed' | 'returned' | 'approved' | 'published' | 'in_progress' | 'completed' | 'archived' | 'canceled'
  audiences: Generated<string[]>
  teaching_language: Generated<string>
  objectives: Generated<string>
  agenda: Generated<string>
  standards: Generated<string>
  evaluation_plan: Generated<string>
  prerequisites: Generated<string>
  time_zone: Generated<string>
  venue_id: Id | null
  starts_at: Instant | null
  ends_at: Instant | null
  registration_opens_at: Instant | null
  registration_closes_at: Instant | null
  approved_minutes: number | null
  tags: Generated<string[]>
  capacity: number | null
  min_to_run: number | null
  waiting_list: Generated<boolean>
  district_seats: Generated<boolean>
  lowest_price_cents: Generated<number>
  claim_code: string | null
  refund_policy_id: Id | null
  contact_name: Generated<string>
  contact_email: Generated<string>
  questions: JsonWithDefault
  canceled_reason: string | null
  is_invented: Generated<boolean>
  version: Generated<number>
  created_by: Id | null
  created_at: Generated<Instant>
  published_at: Instant | null
  search: GeneratedAlways<string | null>
  application: Json | null
  application_closes_at: Instant | null
  team_min: number | null
  team_max: number | null
  decides_on: PlainDate | null
  run_confirmed_at: Instant | null
  run_confirmed_by: Id | null
  run_asked_at: Instant | null
}

export interface OfferingApprovalTable {
  id: Id
  offering_id: Id
  decision: 'approved' | 'returned'
  approved_minutes: number | null
  comment: Generated<string>
  decided_by: Id | null
  decided_at: Instant
}

export interface OfferingAttachmentTable {
  id: Id
  offering_id: Id
  name: string
  file_key: string
  content_type: string
}

export interface OfferingCancellationTable {
  offering_id: Id
  made_by: Id
  at: Instant
  quoted: Json
  finished_at: Instant | null
}

export interface OfferingDraftTable {
  id: Id
  provider_id: Id
  author_id: Id
  offering_id: Id | null
  body: Json
  version: Generated<number>
  updated_at: Instant
}

export interface OfferingInstructorTable {
  offering_id: Id
  person_id: Id
  position: Generated<number>
  qualifications: Generated<string>
}

export interface OfferingPriceTable {
  id: Id
  offering_id: Id
  audience: 'everyone' | 'member_district' | 'non_member' | 'out_of_region' | 'para' | 'student_teacher'
  per: Generated<'person' | 'team' | 'seat'>
  amount_cents: number
  early_cents: number | null
  early_until: Instant | null
  position: Generated<number>
}

export interface OrderLineTable {
  id: Id
  order_id: Id
  position: number
  kind: 'registration' | 'seat_block' | 'clock_hour_fee' | 'transcript' | 'proposal_fee'
  subject_id: Id
  person_id: Id | null
  title: string
  quantity: Generated<number>
  amount_cents: number
  working: JsonWithDefault
  account_code: string | null
  canceled_at: Instant | null
}

export interface OrganizationTable {
  id: Id
  kind: 'esd' | 'district' | 'tribal_compact' | 'charter' | 'private_school' | 'college' | 'nonprofit' | 'school'
  name: string
  code: string | null
  county: string | null
  parent_id: Id | null
  slug: string
  is_invented: Generated<boolean>
  created_at: Generated<Instant>
}

export interface OrganizationDomainTable {
  domain: string
  organization_id: Id
}

export interface PaymentTable {
  id: Id
  order_id: Id
  method: 'card' | 'check' | 'ach' | 'cash' | 'external'
  state: 'opening' | 'open' | 'succeeded' | 'failed' | 'expired'
  amount_cents: number
  refunded_cents: Generated<number>
  gateway: Generated<string>
  gateway_session_id: string | null
  gateway_payment_id: string | null
  checkout_url: string | null
  expires_at: Instant | null
  created_at: Instant
  settled_at: Instant | null
  received_on: PlainDate | null
  reference: string | null
  recorded_by: Id | null
}

export interface PersonTable {
  id: Id
  auth_user_id: Id | null
  given_name: string
  family_name: string
  legal_name: string | null
  former_name: string | null
  language: Generated<'en' | 'es'>
  occupation: 'teacher' | 'administrator' | 'esa' | 'paraeducator' | 'early_learning' | 'student_teacher' | 'other' | null
  job_title: string | null
  work_address: string | null
  certificate_number: string | null
  organization_id: Id | null
  school_id: Id | null
  access_needs: string | null
  is_invented: Generated<boolean>
  merged_into: Id | null
  created_at: Generated<Instant>
}

export interface PersonAddressTable {
  id: Id
  person_id: Id
  email: string
  verified_at: Instant | null
  is_primary: Generated<boolean>
  created_at: Generated<Instant>
  asked_at: Instant | null
  link_id: Id | null
  link_hash: string | null
}

export interface PersonMergeTable {
  id: Id
  from_id: Id
  into_id: Id
  email: string
  at: Instant
  details: JsonWithDefault
}

export interface ProgramTable {
  id: Id
  provider_id: Id
  slug: string
  name: string
  summary: Generated<string>
  department: string | null
}

export interface ProgramPackPriceTable {
  id: Id
  program_id: Id
  name: string
  unit_cents: number
  pack_size: Generated<number>
  valid_days: number | null
  return_days: Generated<number>
  from_on: PlainDate
  to_on: PlainDate | null
}

export interface ProviderTable {
  id: Id
  slug: string
  short_name: string
  number_prefix: string
  time_zone: Generated<string>
  accent: string | null
  logo_svg: string | null
  email: string
  phone: string | null
  address: string | null
  approved_from: PlainDate
  approved_to: PlainDate | null
  designee_name: string
  designee_title: string
  fiscal_year_starts_month: Generated<number>
}

export interface ProviderPolicyTable {
  id: Id
  provider_id: Id
  kind: 'credit' | 'clock_hour_fee' | 'refund' | 'calendar' | 'waiting_list' | 'unclaimed_seats'
  version: number
  effective_from: PlainDate
  rule: Json
  source: string
  created_by: Id | null
  created_at: Generated<Instant>
}

export interface ProviderTagAuthorityTable {
  provider_id: Id
  tag: string
  from_on: PlainDate
  to_on: PlainDate | null
}

export interface PurchaseOrderTable {
  id: Id
  provider_id: Id
  organization_id: Id
  number: string
  authorized_cents: number
  drawn_cents: Generated<number>
  expires_on: PlainDate | null
  approver: Generated<string>
  file_key: string | null
  file_name: string | null
  created_by: Id | null
  created_at: Generated<Instant>
}

export interface RefundTable {
  id: Id
  order_id: Id
  payment_id: Id | null
  amount_cents: number
  state: 'requested' | 'succeeded' | 'failed'
  reason: string
  working: JsonWithDefault
  gateway_refund_id: string | null
  requested_by: Id | null
  created_at: Instant
  settled_at: Instant | null
  problem: string | null
}

export interface RoleGrantTable {
  id: Id
  person_id: Id
  role: 'trainer' | 'registrar' | 'program_manager' | 'committee' | 'finance' | 'front_desk' | 'seat_manager' | 'seat_delegate' | 'administrator'
  scope_kind: 'installation' | 'provider' | 'program' | 'offering' | 'organization' | 'school'
  scope_id: Id | null
  granted_by: Id | null
  granted_at: Generated<Instant>
  revoked_at: Instant | null
}

export interface RoomTable {
  id: Id
  venue_id: Id
  name: string
  capacity: number
}

export interface RosterMessageTable {
  id: Id
  offering_id: Id
  author_id: Id
  subject: string
  body: string
  recipients: number
  created_at: Instant
}

export interface SeatBlockTable {
  id: Id
  offering_id: Id | null
  program_id: Id | null
  organization_id: Id
  order_id: Id
  quantity: number
  unit_cents: number
  state: 'authorized' | 'closed' | 'canceled'
  swap_until: Instant | null
  returns_at: Instant | null
  created_by: Id
  created_at: Instant
  version: Generated<number>
  deadline_rule: 'public' | 'credit' | 'lapse' | null
  settled_at: Instant | null
  pack_price_id: Id | null
  refund_until: Instant | null
}

export interface SeatHoldTable {
  id: Id
  offering_id: Id
  reason: 'checkout' | 'unpaid_order' | 'waiting_list_offer' | 'waiting_list_kept' | 'seat_block' | 'pending_approval' | 'staff'
  quantity: number
  person_id: Id | null
  block_id: Id | null
  order_id: Id | null
  expires_at: Instant | null
  created_at: Instant
  released_at: Instant | null
  release_reason: string | null
  reserve_id: Id | null
  block_seat_id: Id | null
}

export interface SeatPoolTable {
  id: Id
  offering_id: Id
  session_id: Id | null
  capacity: number
  taken: Generated<number>
  closed: Generated<boolean>
  overbooked: Generated<number>
}

export interface SeatRequestTable {
  id: Id
  block_id: Id
  seat_id: Id
  link_id: Id
  person_id: Id
  address: string
  school_id: Id | null
  state: Generated<'open' | 'approved' | 'declined' | 'expired' | 'withdrawn'>
  asked_at: Instant
  answer_until: Instant
  answered_at: Instant | null
  answered_by: Id | null
  note: Generated<string>
  offering_id: Id | null
}

export interface SeatReserveTable {
  id: Id
  offering_id: Id
  audience: 'member_district' | 'non_member' | 'out_of_region' | 'para' | 'student_teacher' | null
  organization_id: Id | null
  quantity: number
  releases_at: Instant
  released_at: Instant | null
  created_by: Id
  created_at: Instant
}

export interface SessionTable {
  id: Id
  offering_id: Id
  position: number
  title: Generated<string>
  starts_at: Instant
  ends_at: Instant
  time_zone: string
  venue_id: Id | null
  room_id: Id | null
  online_url: string | null
  slot: string | null
  tags: Generated<string[]>
}

export interface SessionPauseTable {
  id: Id
  session_id: Id
  starts_at: Instant
  ends_at: Instant
  kind: 'break' | 'meal' | 'working_meal'
}

export interface SupervisorAssuranceTable {
  id: Id
  application_id: Id
  name: string
  email: string
  token_hash: string
  asked_at: Instant
  expires_at: Instant
  reminded_at: Instant | null
  answered_at: Instant | null
  answer: 'yes' | 'no' | null
  note: Generated<string>
  ended_at: Instant | null
  end_reason: 'changed' | 'expired' | 'withdrawn' | null
}

export interface TeamTable {
  id: Id
  offering_id: Id
  name: string
  code: string
  coach_id: Id | null
  size: Generated<number>
  max_size: number
  created_at: Instant
}

export interface TeamMemberTable {
  enrollment_id: Id
  team_id: Id
  joined_at: Instant
}

export interface TranscriptCopyTable {
  id: Id
  person_id: Id
  code: string
  body: Json
  total_minutes: number
  made_at: Instant
  revoked_at: Instant | null
}

export interface VenueTable {
  id: Id
  provider_id: Id | null
  name: string
  address: string
  city: string
  access_notes: Generated<string>
  parking_notes: Generated<string>
}

export interface WaitingListCompanionTable {
  entry_id: Id
  position: number
  name: string
  email: string
}

export interface WaitingListEntryTable {
  id: Id
  offering_id: Id
  person_id: Id
  party_id: Id
  place: Generated<number>
  state: 'waiting' | 'offered' | 'accepted' | 'declined' | 'expired' | 'left' | 'removed' | 'canceled'
  priority_reason: string | null
  joined_at: Instant
  offered_at: Instant | null
  offer_expires_at: Instant | null
  hold_id: Id | null
  ended_at: Instant | null
  party_size: Generated<number>
  skips: Generated<number>
  groups: Generated<string[]>
}

export interface WaitingListEventTable {
  id: Id
  offering_id: Id
  entry_id: Id | null
  at: Instant
  what: 'joined' | 'freed' | 'offered' | 'skipped' | 'kept' | 'accepted' | 'named' | 'declined' | 'expired' | 'left' | 'moved' | 'removed' | 'canceled' | 'overbooked' | 'absorbed'
  reason: Generated<string>
  seq: GeneratedAlways<number>
  facts: JsonWithDefault
  made_by: Id | null
}

export interface Database {
  application: ApplicationTable
  application_event: ApplicationEventTable
  attendance_mark: AttendanceMarkTable
  audit: AuditTable
  auth_account: AuthAccountTable
  auth_session: AuthSessionTable
  auth_user: AuthUserTable
  auth_verification: AuthVerificationTable
  award: AwardTable
  billing_document: BillingDocumentTable
  block_seat: BlockSeatTable
  block_seat_event: BlockSeatEventTable
  catalog_alert: CatalogAlertTable
  certificate: CertificateTable
  claim: ClaimTable
  claim_link: ClaimLinkTable
  command_log: CommandLogTable
  customer_order: CustomerOrderTable
  enrollment: EnrollmentTable
  enrollment_event: EnrollmentEventTable
  enrollment_session: EnrollmentSessionTable
  evaluation_answer: EvaluationAnswerTable
  evaluation_form: EvaluationFormTable
  gate_passed: GatePassedTable
  gateway_event: GatewayEventTable
  job_outbox: JobOutboxTable
  ledger_entry: LedgerEntryTable
  ledger_posting: LedgerPostingTable
  letter: LetterTable
  membership: MembershipTable
  number_counter: NumberCounterTable
  offering: OfferingTable
  offering_approval: OfferingApprovalTable
  offering_attachment: OfferingAttachmentTable
  offering_cancellation: OfferingCancellationTable
  offering_draft: OfferingDraftTable
  offering_instructor: OfferingInstructorTable
  offering_price: OfferingPriceTable
  order_line: OrderLineTable
  organization: OrganizationTable
  organization_domain: OrganizationDomainTable
  payment: PaymentTable
  person: PersonTable
  person_address: PersonAddressTable
  person_merge: PersonMergeTable
  program: ProgramTable
  program_pack_price: ProgramPackPriceTable
  provider: ProviderTable
  provider_policy: ProviderPolicyTable
  provider_tag_authority: ProviderTagAuthorityTable
  purchase_order: PurchaseOrderTable
  refund: RefundTable
  role_grant: RoleGrantTable
  room: RoomTable
  roster_message: RosterMessageTable
  seat_block: SeatBlockTable
  seat_hold: SeatHoldTable
  seat_pool: SeatPoolTable
  seat_request: SeatRequestTable
  seat_reserve: SeatReserveTable
  session: SessionTable
  session_pause: SessionPauseTable
  supervisor_assurance: SupervisorAssuranceTable
  team: TeamTable
  team_member: TeamMemberTable
  transcript_copy: TranscriptCopyTable
  venue: VenueTable
  waiting_list_companion: WaitingListCompanionTable
  waiting_list_entry: WaitingListEntryTable
  waiting_list_event: WaitingListEventTable
}

/** The database's own types, for what is sent to it as lists. */
export const columnTypes: { readonly [Table in keyof Database]: { readonly [Column in keyof Database[Table]]: string } } = {
  application: { id: 'uuid', offering_id: 'uuid', person_id: 'uuid', state: 'text', answers: 'jsonb', supervisor_name: 'text', supervisor_email: 'text', hold_id: 'uuid', created_at: 'timestamp with time zone', saved_at: 'timestamp with time zone', submitted_at: 'timestamp with time zone', decided_at: 'timestamp with time zone', reason: 'text', confirm_by: 'timestamp with time zone' },
  application_event: { id: 'uuid', application_id: 'uuid', seq: 'bigint', at: 'timestamp with time zone', what: 'text', from_state: 'text', to_state: 'text', made_by: 'uuid', reason: 'text' },
  attendance_mark: { id: 'uuid', session_id: 'uuid', person_id: 'uuid', enrollment_id: 'uuid', direction: 'text', at: 'timestamp with time zone', source: 'text', supersedes: 'uuid', is_void: 'boolean', device: 'text', nonce: 'text', device_at: 'timestamp with time zone', device_offset_ms: 'bigint', made_by: 'uuid', made_at: 'timestamp with time zone', note: 'text' },
  audit: { id: 'uuid', at: 'timestamp with time zone', actor_id: 'uuid', command: 'text', subject_kind: 'text', subject_id: 'uuid', details: 'jsonb' },
  auth_account: { id: 'uuid', user_id: 'uuid', account_id: 'text', provider_id: 'text', access_token: 'text', refresh_token: 'text', id_token: 'text', access_token_expires_at: 'timestamp with time zone', refresh_token_expires_at: 'timestamp with time zone', scope: 'text', password: 'text', created_at: 'timestamp with time zone', updated_at: 'timestamp with time zone' },
  auth_session: { id: 'uuid', user_id: 'uuid', token: 'text', expires_at: 'timestamp with time zone', ip_address: 'text', user_agent: 'text', created_at: 'timestamp with time zone', updated_at: 'timestamp with time zone' },
  auth_user: { id: 'uuid', name: 'text', email: 'text', email_verified: 'boolean', image: 'text', created_at: 'timestamp with time zone', updated_at: 'timestamp with time zone' },
  auth_verification: { id: 'uuid', identifier: 'text', value: 'text', expires_at: 'timestamp with time zone', created_at: 'timestamp with time zone', updated_at: 'timestamp with time zone' },
  award: { id: 'uuid', claim_id: 'uuid', offering_id: 'uuid', person_id: 'uuid', version: 'integer', supersedes: 'uuid', attended_minutes: 'integer', awarded_minutes: 'integer', tag_minutes: 'jsonb', ineligible: 'text', policy_id: 'uuid', inputs: 'jsonb', working: 'jsonb', fee_cents: 'bigint', fee_working: 'jsonb', completed_on: 'date', reason: 'text', made_by: 'uuid', made_at: 'timestamp with time zone' },
  billing_document: { id: 'uuid', provider_id: 'uuid', order_id: 'uuid', organization_id: 'uuid', kind: 'text', number: 'text', fiscal_year: 'integer', sequence: 'integer', issued_on: 'date', due_on: 'date', total_cents: 'bigint', body: 'jsonb', created_at: 'timestamp with time zone' },
  block_seat: { id: 'uuid', block_id: 'uuid', position: 'integer', state: 'text', school_id: 'uuid', person_id: 'uuid', invited_email: 'text', invited_name: 'text', enrollment_id: 'uuid', changed_at: 'timestamp with time zone', offering_id: 'uuid' },
  block_seat_event: { id: 'uuid', block_id: 'uuid', seat_id: 'uuid', at: 'timestamp with time zone', from_state: 'text', to_state: 'text', person_id: 'uuid', school_id: 'uuid', made_by: 'uuid', reason: 'text', offering_id: 'uuid' },
  catalog_alert: { id: 'uuid', person_id: 'uuid', query: 'jsonb', created_at: 'timestamp with time zone' },
  certificate: { id: 'uuid', person_id: 'uuid', kind: 'text', number: 'text', endorsements: 'text[]', issued_on: 'date', expires_on: 'date' },
  claim: { id: 'uuid', offering_id: 'uuid', person_id: 'uuid', enrollment_id: 'uuid', state: 'text', by_code: 'boolean', requested_minutes: 'integer', takes_college_credit: 'boolean', affirmed_at: 'timestamp with time zone', fee_order_id: 'uuid', decided_by: 'uuid', decided_at: 'timestamp with time zone', decision_reason: 'text', created_at: 'timestamp with time zone', version: 'integer' },
  claim_link: { id: 'uuid', block_id: 'uuid', token_hash: 'text', domains: 'text[]', uses_left: 'integer', expires_at: 'timestamp with time zone', revoked_at: 'timestamp with time zone', created_by: 'uuid', created_at: 'timestamp with time zone', addresses: 'text[]', needs_approval: 'boolean' },
  command_log: { command_id: 'uuid', name: 'text', actor_id: 'uuid', answer: 'jsonb', at: 'timestamp with time zone' },
  customer_order: { id: 'uuid', provider_id: 'uuid', number: 'text', buyer_id: 'uuid', organization_id: 'uuid', state: 'text', method: 'text', currency: 'text', total_cents: 'bigint', paid_cents: 'bigint', refunded_cents: 'bigint', purchase_order_id: 'uuid', billing_name: 'text', billing_email: 'text', refund_policy: 'jsonb', expires_at: 'timestamp with time zone', created_at: 'timestamp with time zone', confirmed_at: 'timestamp with time zone', closed_at: 'timestamp with time zone', version: 'integer', reminded_at: 'timestamp with time zone', quote_id: 'uuid' },
  enrollment: { id: 'uuid', offering_id: 'uuid', person_id: 'uuid', state: 'text', coverage: 'text', order_id: 'uuid', order_line_id: 'uuid', block_seat_id: 'uuid', hold_id: 'uuid', answers: 'jsonb', registered_by: 'uuid', created_at: 'timestamp with time zone', confirmed_at: 'timestamp with time zone', ended_at: 'timestamp with time zone', end_reason: 'text', version: 'integer', reserve_id: 'uuid', overbook_reason: 'text' },
  enrollment_event: { id: 'uuid', enrollment_id: 'uuid', at: 'timestamp with time zone', from_state: 'text', to_state: 'text', made_by: 'uuid', reason: 'text' },
  enrollment_session: { enrollment_id: 'uuid', session_id: 'uuid' },
  evaluation_answer: { id: 'uuid', offering_id: 'uuid', form_id: 'uuid', answers: 'jsonb', comment: 'text', answered_on: 'date' },
  evaluation_form: { id: 'uuid', provider_id: 'uuid', version: 'integer', questions: 'jsonb', created_at: 'timestamp with time zone' },
  gate_passed: { offering_id: 'uuid', person_id: 'uuid', gate: 'text', at: 'timestamp with time zone', made_by: 'uuid', note: 'text' },
  gateway_event: { id: 'text', gateway: 'text', kind: 'text', body: 'jsonb', received_at: 'timestamp with time zone', processed_at: 'timestamp with time zone', outcome: 'text' },
  job_outbox: { id: 'bigint', task: 'text', payload: 'jsonb', run_at: 'timestamp with time zone', job_key: 'text', created_at: 'timestamp with time zone' },
  ledger_entry: { id: 'uuid', provider_id: 'uuid', order_id: 'uuid', at: 'timestamp with time zone', memo: 'text', made_by: 'uuid' },
  ledger_posting: { entry_id: 'uuid', position: 'integer', account: 'text', amount_cents: 'bigint', account_code: 'text' },
  letter: { id: 'uuid', kind: 'text', person_id: 'uuid', email: 'text', language: 'text', provider_id: 'uuid', offering_id: 'uuid', data: 'jsonb', created_at: 'timestamp with time zone', sent_at: 'timestamp with time zone', tries: 'integer', problem: 'text' },
  membership: { provider_id: 'uuid', organization_id: 'uuid', from_on: 'date', to_on: 'date' },
  number_counter: { provider_id: 'uuid', kind: 'text', fiscal_year: 'integer', last: 'integer' },
  offering: { id: 'uuid', provider_id: 'uuid', program_id: 'uuid', slug: 'text', number: 'text', title: 'text', summary: 'text', description: 'text', kind: 'text', format: 'text', state: 'text', audiences: 'text[]', teaching_language: 'text', objectives: 'text', agenda: 'text', standards: 'text', evaluation_plan: 'text', prerequisites: 'text', time_zone: 'text', venue_id: 'uuid', starts_at: 'timestamp with time zone', ends_at: 'timestamp with time zone', registration_opens_at: 'timestamp with time zone', registration_closes_at: 'timestamp with time zone', approved_minutes: 'integer', tags: 'text[]', capacity: 'integer', min_to_run: 'integer', waiting_list: 'boolean', district_seats: 'boolean', lowest_price_cents: 'bigint', claim_code: 'text', refund_policy_id: 'uuid', contact_name: 'text', contact_email: 'text', questions: 'jsonb', canceled_reason: 'text', is_invented: 'boolean', version: 'integer', created_by: 'uuid', created_at: 'timestamp with time zone', published_at: 'timestamp with time zone', search: 'tsvector', application: 'jsonb', application_closes_at: 'timestamp with time zone', team_min: 'integer', team_max: 'integer', decides_on: 'date', run_confirmed_at: 'timestamp with time zone', run_confirmed_by: 'uuid', run_asked_at: 'timestamp with time zone' },
  offering_approval: { id: 'uuid', offering_id: 'uuid', decision: 'text', approved_minutes: 'integer', comment: 'text', decided_by: 'uuid', decided_at: 'timestamp with time zone' },
  offering_attachment: { id: 'uuid', offering_id: 'uuid', name: 'text', file_key: 'text', content_type: 'text' },
  offering_cancellation: { offering_id: 'uuid', made_by: 'uuid', at: 'timestamp with time zone', quoted: 'jsonb', finished_at: 'timestamp with time zone' },
  offering_draft: { id: 'uuid', provider_id: 'uuid', author_id: 'uuid', offering_id: 'uuid', body: 'jsonb', version: 'integer', updated_at: 'timestamp with time zone' },
  offering_instructor: { offering_id: 'uuid', person_id: 'uuid', position: 'integer', qualifications: 'text' },
  offering_price: { id: 'uuid', offering_id: 'uuid', audience: 'text', per: 'text', amount_cents: 'bigint', early_cents: 'bigint', early_until: 'timestamp with time zone', position: 'integer' },
  order_line: { id: 'uuid', order_id: 'uuid', position: 'integer', kind: 'text', subject_id: 'uuid', person_id: 'uuid', title: 'text', quantity: 'integer', amount_cents: 'bigint', working: 'jsonb', account_code: 'text', canceled_at: 'timestamp with time zone' },
  organization: { id: 'uuid', kind: 'text', name: 'text', code: 'text', county: 'text', parent_id: 'uuid', slug: 'text', is_invented: 'boolean', created_at: 'timestamp with time zone' },
  organization_domain: { domain: 'text', organization_id: 'uuid' },
  payment: { id: 'uuid', order_id: 'uuid', method: 'text', state: 'text', amount_cents: 'bigint', refunded_cents: 'bigint', gateway: 'text', gateway_session_id: 'text', gateway_payment_id: 'text', checkout_url: 'text', expires_at: 'timestamp with time zone', created_at: 'timestamp with time zone', settled_at: 'timestamp with time zone', received_on: 'date', reference: 'text', recorded_by: 'uuid' },
  person: { id: 'uuid', auth_user_id: 'uuid', given_name: 'text', family_name: 'text', legal_name: 'text', former_name: 'text', language: 'text', occupation: 'text', job_title: 'text', work_address: 'text', certificate_number: 'text', organization_id: 'uuid', school_id: 'uuid', access_needs: 'text', is_invented: 'boolean', merged_into: 'uuid', created_at: 'timestamp with time zone' },
  person_address: { id: 'uuid', person_id: 'uuid', email: 'text', verified_at: 'timestamp with time zone', is_primary: 'boolean', created_at: 'timestamp with time zone', asked_at: 'timestamp with time zone', link_id: 'uuid', link_hash: 'text' },
  person_merge: { id: 'uuid', from_id: 'uuid', into_id: 'uuid', email: 'text', at: 'timestamp with time zone', details: 'jsonb' },
  program: { id: 'uuid', provider_id: 'uuid', slug: 'text', name: 'text', summary: 'text', department: 'text' },
  program_pack_price: { id: 'uuid', program_id: 'uuid', name: 'text', unit_cents: 'bigint', pack_size: 'integer', valid_days: 'integer', return_days: 'integer', from_on: 'date', to_on: 'date' },
  provider: { id: 'uuid', slug: 'text', short_name: 'text', number_prefix: 'text', time_zone: 'text', accent: 'text', logo_svg: 'text', email: 'text', phone: 'text', address: 'text', approved_from: 'date', approved_to: 'date', designee_name: 'text', designee_title: 'text', fiscal_year_starts_month: 'integer' },
  provider_policy: { id: 'uuid', provider_id: 'uuid', kind: 'text', version: 'integer', effective_from: 'date', rule: 'jsonb', source: 'text', created_by: 'uuid', created_at: 'timestamp with time zone' },
  provider_tag_authority: { provider_id: 'uuid', tag: 'text', from_on: 'date', to_on: 'date' },
  purchase_order: { id: 'uuid', provider_id: 'uuid', organization_id: 'uuid', number: 'text', authorized_cents: 'bigint', drawn_cents: 'bigint', expires_on: 'date', approver: 'text', file_key: 'text', file_name: 'text', created_by: 'uuid', created_at: 'timestamp with time zone' },
  refund: { id: 'uuid', order_id: 'uuid', payment_id: 'uuid', amount_cents: 'bigint', state: 'text', reason: 'text', working: 'jsonb', gateway_refund_id: 'text', requested_by: 'uuid', created_at: 'timestamp with time zone', settled_at: 'timestamp with time zone', problem: 'text' },
  role_grant: { id: 'uuid', person_id: 'uuid', role: 'text', scope_kind: 'text', scope_id: 'uuid', granted_by: 'uuid', granted_at: 'timestamp with time zone', revoked_at: 'timestamp with time zone' },
  room: { id: 'uuid', venue_id: 'uuid', name: 'text', capacity: 'integer' },
  roster_message: { id: 'uuid', offering_id: 'uuid', author_id: 'uuid', subject: 'text', body: 'text', recipients: 'integer', created_at: 'timestamp with time zone' },
  seat_block: { id: 'uuid', offering_id: 'uuid', program_id: 'uuid', organization_id: 'uuid', order_id: 'uuid', quantity: 'integer', unit_cents: 'bigint', state: 'text', swap_until: 'timestamp with time zone', returns_at: 'timestamp with time zone', created_by: 'uuid', created_at: 'timestamp with time zone', version: 'integer', deadline_rule: 'text', settled_at: 'timestamp with time zone', pack_price_id: 'uuid', refund_until: 'timestamp with time zone' },
  seat_hold: { id: 'uuid', offering_id: 'uuid', reason: 'text', quantity: 'integer', person_id: 'uuid', block_id: 'uuid', order_id: 'uuid', expires_at: 'timestamp with time zone', created_at: 'timestamp with time zone', released_at: 'timestamp with time zone', release_reason: 'text', reserve_id: 'uuid', block_seat_id: 'uuid' },
  seat_pool: { id: 'uuid', offering_id: 'uuid', session_id: 'uuid', capacity: 'integer', taken: 'integer', closed: 'boolean', overbooked: 'integer' },
  seat_request: { id: 'uuid', block_id: 'uuid', seat_id: 'uuid', link_id: 'uuid', person_id: 'uuid', address: 'text', school_id: 'uuid', state: 'text', asked_at: 'timestamp with time zone', answer_until: 'timestamp with time zone', answered_at: 'timestamp with time zone', answered_by: 'uuid', note: 'text', offering_id: 'uuid' },
  seat_reserve: { id: 'uuid', offering_id: 'uuid', audience: 'text', organization_id: 'uuid', quantity: 'integer', releases_at: 'timestamp with time zone', released_at: 'timestamp with time zone', created_by: 'uuid', created_at: 'timestamp with time zone' },
  session: { id: 'uuid', offering_id: 'uuid', position: 'integer', title: 'text', starts_at: 'timestamp with time zone', ends_at: 'timestamp with time zone', time_zone: 'text', venue_id: 'uuid', room_id: 'uuid', online_url: 'text', slot: 'text', tags: 'text[]' },
  session_pause: { id: 'uuid', session_id: 'uuid', starts_at: 'timestamp with time zone', ends_at: 'timestamp with time zone', kind: 'text' },
  supervisor_assurance: { id: 'uuid', application_id: 'uuid', name: 'text', email: 'text', token_hash: 'text', asked_at: 'timestamp with time zone', expires_at: 'timestamp with time zone', reminded_at: 'timestamp with time zone', answered_at: 'timestamp with time zone', answer: 'text', note: 'text', ended_at: 'timestamp with time zone', end_reason: 'text' },
  team: { id: 'uuid', offering_id: 'uuid', name: 'text', code: 'text', coach_id: 'uuid', size: 'integer', max_size: 'integer', created_at: 'timestamp with time zone' },
  team_member: { enrollment_id: 'uuid', team_id: 'uuid', joined_at: 'timestamp with time zone' },
  transcript_copy: { id: 'uuid', person_id: 'uuid', code: 'text', body: 'jsonb', total_minutes: 'integer', made_at: 'timestamp with time zone', revoked_at: 'timestamp with time zone' },
  venue: { id: 'uuid', provider_id: 'uuid', name: 'text', address: 'text', city: 'text', access_notes: 'text', parking_notes: 'text' },
  waiting_list_companion: { entry_id: 'uuid', position: 'integer', name: 'text', email: 'text' },
  waiting_list_entry: { id: 'uuid', offering_id: 'uuid', person_id: 'uuid', party_id: 'uuid', place: 'bigint', state: 'text', priority_reason: 'text', joined_at: 'timestamp with time zone', offered_at: 'timestamp with time zone', offer_expires_at: 'timestamp with time zone', hold_id: 'uuid', ended_at: 'timestamp with time zone', party_size: 'integer', skips: 'integer', groups: 'text[]' },
  waiting_list_event: { id: 'uuid', offering_id: 'uuid', entry_id: 'uuid', at: 'timestamp with time zone', what: 'text', reason: 'text', seq: 'bigint', facts: 'jsonb', made_by: 'uuid' },
}
