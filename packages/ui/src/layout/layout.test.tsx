import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Button, Dialog, DialogTrigger, StepIndicator, Tags, TopBar } from '../index.ts'

afterEach(cleanup)

describe('StepIndicator', () => {
  it('says which step is now, and which are done', () => {
    render(
      <StepIndicator
        label="Steps"
        current="pay"
        doneLabel=", done"
        summary="Step 2 of 2"
        steps={[
          { key: 'who', label: 'Who', href: '#who' },
          { key: 'pay', label: 'Pay', href: '#pay' },
        ]}
      />,
    )
    const [who, pay] = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('listitem')
    expect(who?.textContent).toContain(', done')
    expect(pay?.getAttribute('aria-current')).toBe('step')
    expect(screen.getAllByRole('link')).toHaveLength(1)
  })
})

describe('TopBar', () => {
  it('marks the page where one is', () => {
    render(<TopBar brand="Inservice" navLabel="Main" links={[{ href: '/a', label: 'Catalog', isCurrent: true }]} />)
    expect(screen.getByRole('link', { name: 'Catalog' }).getAttribute('aria-current')).toBe('page')
  })
})

describe('Tags', () => {
  it('lets one go by the Delete key', async () => {
    const gone: string[] = []
    render(<Tags label="Filters" tags={[{ key: 'o', label: 'Online' }]} onRemove={(key) => gone.push(key)} />)
    await userEvent.tab()
    await userEvent.keyboard('{Delete}')
    expect(gone).toEqual(['o'])
  })
})

describe('Dialog', () => {
  it('takes the focus, closes on Escape, and gives the focus back', async () => {
    render(
      <DialogTrigger>
        <Button>Open</Button>
        <Dialog title="Withdraw?" closeLabel="Close">
          Words
        </Dialog>
      </DialogTrigger>,
    )
    const opener = screen.getByRole('button', { name: 'Open' })
    await userEvent.click(opener)
    expect(screen.getByRole('dialog', { name: 'Withdraw?' }).contains(document.activeElement)).toBe(true)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })
})
