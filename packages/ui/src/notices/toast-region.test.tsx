import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createToasts } from './create-toasts.ts'
import type { Toasts } from './create-toasts.ts'
import { ToastRegion } from './toast-region.tsx'

let toasts: Toasts

beforeEach(() => {
  vi.useFakeTimers()
  toasts = createToasts()
  render(<ToastRegion toasts={toasts} label="Messages" closeLabel="Close the message" />)
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

describe('ToastRegion', () => {
  it('says its words politely, stays ten seconds, then goes', async () => {
    act(() => void toasts.show({ title: 'Marked present' }))
    await pass(9_900)
    expect(screen.getByRole('status').textContent).toContain('Marked present')
    expect(screen.queryByRole('alert')).toBeNull()
    await pass(200)
    expect(screen.queryByText('Marked present')).toBeNull()
  })

  it('undoes once, and goes', async () => {
    const undo = vi.fn<() => void>()
    act(() => void toasts.show({ title: 'Marked present', undoLabel: 'Undo', onUndo: undo }))
    await pass(50)
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await pass(50)
    expect(undo).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('Marked present')).toBeNull()
  })

  it('waits while the focus is on it', async () => {
    act(() => void toasts.show({ title: 'Marked present', undoLabel: 'Undo', onUndo: () => undefined }))
    await pass(50)
    act(() => screen.getByRole('button', { name: 'Undo' }).focus())
    await pass(30_000)
    expect(screen.getByText('Marked present')).toBeTruthy()
    act(() => screen.getByRole('button', { name: 'Undo' }).blur())
    await pass(11_000)
    expect(screen.queryByText('Marked present')).toBeNull()
  })

  it('can be closed, without undoing', async () => {
    const undo = vi.fn<() => void>()
    act(() => void toasts.show({ title: 'Marked present', undoLabel: 'Undo', onUndo: undo }))
    await pass(50)
    fireEvent.click(screen.getByRole('button', { name: 'Close the message' }))
    await pass(50)
    expect(screen.queryByText('Marked present')).toBeNull()
    expect(undo).not.toHaveBeenCalled()
  })
})
