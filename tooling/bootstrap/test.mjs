// `npm test`: the same bring-up as `npm start`, then everything that the project holds itself to.
import { enter } from './enter.mjs'

await enter('test.ts')
