// Organizations: agencies, districts, schools, colleges; and providers, the organizations that may award clock hours.
// Words: a policy is a provider's dated, versioned rule; a membership is a district's standing with a provider;
// a tag authority lets a provider give equity, leadership or government-to-government hours.
// It keeps no rule's meaning: the room that applies a policy owns the shape of its rule.
export { policyKinds, policyKindSchema, type PolicyKind } from './policy-kinds.ts'
export { calendarRuleSchema, closedDays, type CalendarRule } from './calendar-rule.ts'
export { isAuthorized, type TagAuthority } from './is-authorized.ts'
export { isOn, type Stretch } from './is-on.ts'
