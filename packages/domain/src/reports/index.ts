// Reports: read-only summaries across rooms, and the equity measures.
// Its words: cell, threshold, suppression (a hidden count), complementary (hidden so that no total tells).
// A person's race, ethnicity or language is read here in aggregate only.
// It never changes anything, and never publishes a count of few people.
export { suppress, type Suppressed } from './suppress.ts'
export { suppressTable, type SuppressedTable } from './suppress-table.ts'
export { breachCodes, placeOf, sayBreach, type Breach, type BreachCode, type Invariant } from './breach.ts'
export { everydayCommands } from './everyday-commands.ts'
