import { OfferingDraft } from '@inservice/domain/catalog'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Answer } from '../../../kernel/api/use-command.ts'
import { DraftKeeper, type Wanted } from './draft-keeper.ts'

type Sent = Wanted & { version: number }
const titled = (title: string): Wanted => ({ providerId: 'p', body: OfferingDraft.parse({ title }) })
const refused = (code: string | null): Answer<never> => ({
  ok: false,
  trouble: {
    refusal: code === null ? null : { code, facts: {}, sentence: { en: 'No.', es: 'No.' } },
    problems: [],
    reference: null,
    offline: code === null,
  },
})

const open = (answers: (Answer<never> | 'saved')[] = []) => {
  const sent: Sent[] = []
  const keeper = new DraftKeeper({
    version: 0,
    savedAt: null,
    body: null,
    send: async (wanted) => {
      sent.push(wanted)
      const answer = answers.shift() ?? 'saved'
      return answer === 'saved'
        ? { ok: true, value: { version: wanted.version + 1, savedAt: `at ${wanted.version + 1}` } }
        : answer
    },
  })
  return { sent, keeper }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('keeping a draft', () => {
  it('saves once, a moment after the last key, over the version it has', async () => {
    const { sent, keeper } = open()
    keeper.want(titled('D'))
    await vi.advanceTimersByTimeAsync(1_000)
    keeper.want(titled('Da'))
    await vi.advanceTimersByTimeAsync(1_400)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(sent.map(({ body, version }) => [body.title, version])).toEqual([['Da', 0]])
    expect(keeper.state()).toEqual({ kind: 'saved', at: 'at 1' })
    keeper.want(titled('Da'))
    await vi.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(1)
    keeper.want(titled('Data'))
    await keeper.flush()
    expect(sent[1]).toMatchObject({ version: 1 })
  })

  it('sends what was typed during a save after it, never two at once', async () => {
    const { sent, keeper } = open()
    keeper.want(titled('A'))
    const first = keeper.flush()
    keeper.want(titled('AB'))
    expect(await Promise.all([first, keeper.flush()])).toEqual([true, true])
    expect(sent.map(({ body, version }) => [body.title, version])).toEqual([
      ['A', 0],
      ['AB', 1],
    ])
  })

  it('tries again after an outage, and says so meanwhile', async () => {
    const { sent, keeper } = open([refused(null)])
    keeper.want(titled('A'))
    expect(await keeper.flush()).toBe(false)
    expect(keeper.state()).toMatchObject({ kind: 'unsaved', trouble: { offline: true } })
    await vi.advanceTimersByTimeAsync(8_000)
    expect(sent).toHaveLength(2)
    expect(keeper.state()).toEqual({ kind: 'saved', at: 'at 1' })
  })

  it('stops where someone else saved, until a person goes on over it', async () => {
    const { sent, keeper } = open([refused('changed-meanwhile')])
    keeper.want(titled('Mine'))
    expect(await keeper.flush()).toBe(false)
    keeper.want(titled('Mine too'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect([sent.length, keeper.state().kind]).toEqual([1, 'conflict'])
    expect(await keeper.goOnFrom(7)).toBe(true)
    expect(sent[1]).toMatchObject({ version: 7, body: { title: 'Mine too' } })
  })

  it('takes what was saved elsewhere, and goes on from there', async () => {
    const { sent, keeper } = open([refused('changed-meanwhile')])
    keeper.want(titled('Mine'))
    await keeper.flush()
    keeper.take({ version: 4, savedAt: 'at 4', body: titled('Theirs').body })
    expect(keeper.state()).toEqual({ kind: 'saved', at: 'at 4' })
    expect(await keeper.flush()).toBe(true)
    expect(sent).toHaveLength(1)
    keeper.want(titled('Theirs, and more'))
    await keeper.flush()
    expect(sent[1]).toMatchObject({ version: 4, body: { title: 'Theirs, and more' } })
  })

  it('is told of a newer version before it has anything to send, and not of its own', async () => {
    const { sent, keeper } = open()
    keeper.want(titled('A'))
    await keeper.flush()
    keeper.heard(1)
    expect(keeper.state().kind).toBe('saved')
    keeper.want(titled('AB'))
    const saving = keeper.flush()
    keeper.heard(2)
    expect([await saving, keeper.state().kind]).toEqual([true, 'saved'])
    keeper.want(titled('ABC'))
    keeper.heard(3)
    await vi.advanceTimersByTimeAsync(60_000)
    expect([sent.length, keeper.state().kind]).toEqual([2, 'conflict'])
  })

  it('does not send again what the server can’t take, before it is mended', async () => {
    const { sent, keeper } = open([refused('not-found')])
    keeper.want(titled('A'))
    await keeper.flush()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    keeper.want(titled('AB'))
    await keeper.flush()
    expect(keeper.state().kind).toBe('saved')
  })
})
