import { describe, expect, it } from 'vitest'
import { base, letters, refund, url } from '../../testing/letter-samples.ts'
import { letterFrame, offering } from '../../testing/samples.ts'
import { registrationCanceledLetter } from '../enrollment/index.ts'
import { signInLinkLetter } from '../people/index.ts'
import { waitingListJoinedLetter } from '../seats/index.ts'

const cases = Object.entries(letters).flatMap(([name, letter]) =>
  (['en', 'es'] as const).map((language) => ({ name, language, ...letter })),
)
const bare = (html: string) =>
  html
    .replaceAll(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
const hrefs = (html: string) =>
  [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe.each(cases)('$name in $language', ({ language, write, says }) => {
  const letter = write(language)

  it('says the same in HTML and in plain text', () => {
    for (const said of says) {
      const words = typeof said === 'string' ? said : said[language]
      expect(letter.text).toContain(words)
      expect(bare(letter.html)).toContain(words)
    }
    const links = hrefs(letter.html)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(letter.text).toContain(link)
  })

  it('has a language, one heading, a title, and a greeting by name', () => {
    expect(letter.html).toMatch(new RegExp(`^<!DOCTYPE html><html[^>]* lang="${language}"`))
    expect(letter.html.match(/<h1/g)).toHaveLength(1)
    expect(letter.html).toMatch(/<title>[^<]+<\/title>/)
    expect(letter.text).toContain(language === 'es' ? 'Hola, María Nguyễn:' : 'Hello María Nguyễn,')
  })

  it('leaves nothing open, and takes nothing typed for markup', () => {
    for (const part of [letter.subject, letter.text, bare(letter.html)])
      expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object|Invalid|invalid|error occurred|successfully/)
    expect(letter.html).not.toMatch(/<for>|<b>/)
    expect(letter.subject).not.toMatch(/[\r\n]/)
    expect(letter.subject.length).toBeGreaterThan(8)
  })
})

describe('letters', () => {
  it('are written in each language', () => {
    for (const { write } of Object.values(letters)) {
      expect(write('en').text).not.toBe(write('es').text)
      expect(write('en').text).not.toMatch(/¿|Recibe esta carta/)
      expect(write('es').text).not.toMatch(/You get this letter|Questions\?/)
    }
  })

  it('answer to the trainer where a trainer writes', () => {
    expect(letters['roster message']?.write('en').replyTo).toBe('sam@x.org')
    expect(letters['verify address']?.write('en').replyTo).toBeUndefined()
  })

  it('link to web addresses only; a meeting link that is none stays words', () => {
    const script = 'javascript:alert(1)'
    expect(() => signInLinkLetter({ ...letterFrame, signInUrl: script, expiresInMinutes: 15 }, 'en')).toThrow(
      /web addresses/,
    )
    const sessions = [{ ...offering.sessions[0]!, meetingUrl: script }]
    const { html } = waitingListJoinedLetter(
      {
        ...letterFrame,
        offering: { ...offering, sessions },
        position: 1,
        seats: 1,
        answerTime: '24 hours',
        leaveUrl: url,
      },
      'en',
    )
    expect(hrefs(html).every((href) => href.startsWith('https://'))).toBe(true)
    expect(html).not.toContain(`href="${script}`)
  })

  it('tell what happens with the money, in each case', () => {
    const told = (change: object) =>
      registrationCanceledLetter(
        { ...base, canceledBy: 'organization', catalogUrl: url, refund: { ...refund, ...change } },
        'en',
      ).text
    expect(told({})).toContain('$235.00 goes back to your card')
    expect(told({ backTo: 'account-credit' })).toContain('credit on your account')
    expect(told({ backTo: 'invoice' })).toContain('comes off the invoice')
    expect(told({ backTo: 'check' })).toContain('the way it was paid')
    expect(told({ backTo: 'district-seat' })).toContain('The seat goes back to your district')
    expect(told({ backCents: 0 })).toContain('Nothing goes back')
    expect(told({ keptCents: 0 })).not.toContain('is kept')
    const free = registrationCanceledLetter({ ...base, canceledBy: 'provider', catalogUrl: url, refund: null }, 'en')
    expect(free.text).toContain('Nothing was charged')
  })
})
