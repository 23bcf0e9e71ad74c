import { Button } from '@inservice/ui'
import { ClientOnly } from '@tanstack/react-router'
import { UserRound } from 'lucide-react'
import { lazy, Suspense } from 'react'
import { AccountName } from './account-name.tsx'

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

type AccountProps = { name: string; givenName: string; email: string | null }

const Waiting = ({ name, givenName }: AccountProps) => (
  <Button variant="plain" size="small" icon={<UserRound aria-hidden />}>
    <AccountName name={name} givenName={givenName} />
  </Button>
)

/** The person's own menu; its list comes after the page, until then the name stands in its place. */
export const Account = (person: AccountProps) => (
  <ClientOnly fallback={<Waiting {...person} />}>
    <Suspense fallback={<Waiting {...person} />}>
      <AccountMenu {...person} />
    </Suspense>
  </ClientOnly>
)
