import { dateIn } from '@inservice/domain/kernel'
import { buildDemonstration } from './demonstration/build-demonstration.ts'

// Loads the demonstration into the database of DATABASE_URL, once: `node tooling/world/src/main.ts [--today=2026-11-23]`.
const url = process.env.DATABASE_URL
if (!url) throw new Error('Set DATABASE_URL to the database that the demonstration is for.')

const given = process.argv.find((argument) => argument.startsWith('--today='))?.slice('--today='.length)
const today = given ?? dateIn(new Date().toISOString(), 'America/Los_Angeles')

const { loaded, people, offerings, enrollments, awards, milliseconds } = await buildDemonstration(url, { today })
const seconds = (milliseconds / 1000).toFixed(1)
console.log(
  loaded
    ? `Invented ${people} people, ${offerings} offerings, ${enrollments} registrations and ${awards} awards in ${seconds} s.`
    : 'The demonstration is already there.',
)
