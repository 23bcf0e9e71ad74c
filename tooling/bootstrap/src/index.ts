// Brings the whole up from a clone: the pages built, a database of its own, the server, the demonstration.
// Words: a *system* is all of it together; a *throwaway* one lives in a folder that is cleared away after a run.
// `npm start` and `npm test` are its own programs; this door is for tests that need a system and have none.
export { bringUpThrowaway } from './bring-up-throwaway.ts'
export type { System } from './bring-up.ts'
export { findChromium } from './chromium.ts'
