import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Button, Form, FormActions } from '../index.ts'

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const later = (ms: number) => act(async () => await vi.advanceTimersByTimeAsync(ms))

/** Two steps whose buttons lie in the same place: the second one buys. */
function Steps({ settles, onBuy }: { settles: boolean; onBuy: () => void }) {
  const [step, setStep] = useState(1)
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault()
    if (step === 2) onBuy()
    else setStep(2)
  }
  return (
    <Form onSubmit={submit}>
      <FormActions key={step} settles={settles}>
        <Button type="submit">{step === 1 ? 'Continue' : 'Buy'}</Button>
      </FormActions>
    </Form>
  )
}

const begin = async (settles: boolean) => {
  const onBuy = vi.fn<() => void>()
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime })
  render(<Steps settles={settles} onBuy={onBuy} />)
  await later(600)
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  return { onBuy, user, buy: screen.getByRole('button', { name: 'Buy' }) }
}

describe('FormActions', () => {
  it('does not take the second click of a double click for one on the next step', async () => {
    const { onBuy, user, buy } = await begin(true)
    expect(buy.getAttribute('aria-disabled')).toBe('true')
    await user.click(buy)
    expect(onBuy).not.toHaveBeenCalled()
    await later(600)
    expect(buy.getAttribute('aria-disabled')).toBeNull()
    await user.click(buy)
    expect(onBuy).toHaveBeenCalledOnce()
  })

  it('does not take a press that began before the step had settled', async () => {
    const { onBuy, buy } = await begin(true)
    fireEvent.pointerDown(buy, { button: 0 })
    await later(600)
    fireEvent.pointerUp(buy, { button: 0 })
    fireEvent.click(buy, { detail: 1 })
    expect(onBuy).not.toHaveBeenCalled()
  })

  it('control: without settling the second click buys', async () => {
    const { onBuy, user, buy } = await begin(false)
    await user.click(buy)
    expect(onBuy).toHaveBeenCalledOnce()
  })
})
