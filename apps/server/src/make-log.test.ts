import { expect, test } from 'vitest'
import { withoutPersons } from './make-log.ts'

test('a log line knows neither addresses nor tokens', () => {
  expect(withoutPersons('Key (email)=(kim.lee+x@school.k12.wa.us) exists; GET /verify?token=abc failed')).toBe(
    'Key (email)=(<address>) exists; GET /verify failed',
  )
})
