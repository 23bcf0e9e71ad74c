import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
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

function Filters() {
  const [tags, setTags] = useState([
    { key: 'o', label: 'Online' },
    { key: 'e', label: 'Evenings' },
  ])
  const remove = (key: string) => setTags(tags.filter((tag) => tag.key !== key))
  return <Tags label="Filters" tags={tags} onRemove={remove} removeLabel={(label) => `Remove ${label}`} />
}

describe('Tags', () => {
  it('lets one go and moves the focus to the next', async () => {
    render(<Filters />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByText('Online')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Evenings' }))
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
    await waitFor(() => expect(document.activeElement).toBe(opener))
  })
})
