import { takeShots } from './shots/take-shots.ts'

// `pnpm shots`: brings up a system with the demonstration and writes pictures of its main pages to docs/screenshots.
const written = await takeShots()
console.log(`${written} pictures in docs/screenshots.`)
