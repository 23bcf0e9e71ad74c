import { Button } from '@inservice/ui'
import { ClientOnly } from '@tanstack/react-router'
import { UserRound } from 'lucide-react'
import { lazy, Suspense } from 'react'

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

const Name = ({ name }: { name: string }) => (
  <Button variant="plain" size="small" icon={<UserRound aria-hidden />}>
    <span className="max-w-32 truncate sm:max-w-none">{name}</span>
  </Button>
)

/** The person's own menu; its list comes after the page, until then the name stands in its place. */
export const Account = ({ name, email }: { name: string; email: string | null }) => (
  <ClientOnly fallback={<Name name={name} />}>
    <Suspense fallback={<Name name={name} />}>
      <AccountMenu name={name} email={email} />
    </Suspense>
  </ClientOnly>
)
