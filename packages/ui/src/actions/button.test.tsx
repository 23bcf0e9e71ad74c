import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { Button } from '../index.ts'

afterEach(cleanup)

describe('Button', () => {
  it('cannot be pressed twice while it is pending, and says what it does', async () => {
    const onPress = vi.fn<() => void>()
    render(
      <Button onPress={onPress} isPending pendingLabel="Saving…">
        Save
      </Button>,
    )
    const button = screen.getByRole('button')
    await userEvent.click(button)
    expect(onPress).not.toHaveBeenCalled()
    expect(button.textContent).toContain('Saving…')
    button.focus()
    expect(document.activeElement).toBe(button)
  })

  it('says why it is blocked, can be focused, and does nothing', async () => {
    const onPress = vi.fn<() => void>()
    render(
      <Button onPress={onPress} blockedBecause="Registration opens on Monday.">
        Register
      </Button>,
    )
    const button = screen.getByRole('button', { name: 'Register' })
    await userEvent.click(button)
    expect(onPress).not.toHaveBeenCalled()
    const reason = document.querySelector(`[id="${button.getAttribute('aria-describedby')}"]`)
    expect(reason?.textContent).toBe('Registration opens on Monday.')
  })
})
