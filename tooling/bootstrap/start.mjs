// `npm start`: brings everything that a fresh clone lacks, then serves. Needs Node 20.19 or later and npm, nothing else.
import { enter } from './enter.mjs'

await enter('start.ts')
