// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { useCommand } from './use-command.ts'

type Input = { commandId: string; seats: number }

const door = () => {
  const sent: Input[] = []
  let answer: (input: Input) => Promise<string> = async () => 'done'
  return {
    sent,
    answersWith: (next: typeof answer) => {
      answer = next
    },
    mutation: {
      mutateAsync: (input: Input) => {
        sent.push(input)
        return answer(input)
      },
    },
  }
}

const full = Object.assign(new Error('full'), {
  data: { refusal: { code: 'offering-full', facts: {}, sentence: { en: 'Full.', es: 'Lleno.' } }, reference: 'r1' },
})

describe('a command', () => {
  it('carries an id, and a new one after it went through', async () => {
    const { mutation, sent } = door()
    const { result } = renderHook(() => useCommand<Input, string>(mutation))
    expect(await act(() => result.current.run({ seats: 1 }))).toEqual({ ok: true, value: 'done' })
    await act(() => result.current.run({ seats: 1 }))
    expect(sent).toHaveLength(2)
    expect(sent[0]!.commandId).toMatch(/^[0-9a-f-]{36}$/)
    expect(sent[0]!.commandId).not.toBe(sent[1]!.commandId)
  })

  it('repeats under the same id after trouble, and under a new one when the input changed', async () => {
    const { mutation, sent, answersWith } = door()
    answersWith(() => Promise.reject(new Error('connection cut')))
    const { result } = renderHook(() => useCommand<Input, string>(mutation))
    await act(() => result.current.run({ seats: 2 }))
    expect(result.current.trouble).toMatchObject({ refusal: null, reference: null })
    await act(() => result.current.run({ seats: 2 }))
    await act(() => result.current.run({ seats: 3 }))
    expect(sent[1]!.commandId).toBe(sent[0]!.commandId)
    expect(sent[2]!.commandId).not.toBe(sent[0]!.commandId)
  })

  it('is sent once by a double press', async () => {
    const { mutation, sent } = door()
    const { result } = renderHook(() => useCommand<Input, string>(mutation))
    await act(() => Promise.all([result.current.run({ seats: 1 }), result.current.run({ seats: 1 })]))
    expect(sent).toHaveLength(1)
  })

  it('says why not', async () => {
    const { mutation, answersWith } = door()
    answersWith(() => Promise.reject(full))
    const { result } = renderHook(() => useCommand<Input, string>(mutation))
    const answer = await act(() => result.current.run({ seats: 1 }))
    expect(answer.ok).toBe(false)
    expect(result.current.trouble).toMatchObject({ refusal: { code: 'offering-full' }, reference: 'r1' })
    expect(result.current.pending).toBe(false)
  })
})
