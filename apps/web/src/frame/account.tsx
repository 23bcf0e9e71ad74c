import { Button } from '@inservice/ui'
import { UserRound } from 'lucide-react'
import { lazy, Suspense } from 'react'

const AccountMenu = lazy(async () => ({ default: (await import('./account-menu.tsx')).AccountMenu }))

/** The person's own menu; its list comes after the page, until then the name stands in its place. */
export const Account = ({ name, email }: { name: string; email: string | null }) => (
  <Suspense
    fallback={
      <Button variant="plain" size="small" icon={<UserRound aria-hidden />}>
        {name}
      </Button>
    }
  >
    <AccountMenu name={name} email={email} />
  </Suspense>
)
