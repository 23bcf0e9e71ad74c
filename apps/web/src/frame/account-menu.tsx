import { Button, Menu } from '@inservice/ui'
import { useRouter } from '@tanstack/react-router'
import { Keyboard, LogOut, Monitor, Moon, Sun, UserRound } from 'lucide-react'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { useSession } from '../kernel/pages/use-session.ts'
import { AccountName } from './account-name.tsx'
import { areasOffPhone } from './area-words.ts'
import { openOverlay } from './overlay-store.ts'
import { signOut } from './sign-out.ts'
import { setTheme } from './theme.ts'

/** Who is signed in, light or dark, the shortcuts, signing out. */
export const AccountMenu = ({ name, givenName, email }: { name: string; givenName: string; email: string | null }) => {
  const intl = useIntl()
  const { areas } = useSession()
  const [theme, show] = useState(useRouter().options.context.theme)
  const themes = [
    {
      theme: 'light',
      icon: <Sun aria-hidden />,
      label: intl.formatMessage({ id: 'frame.theme.light', defaultMessage: 'Light' }),
    },
    {
      theme: 'dark',
      icon: <Moon aria-hidden />,
      label: intl.formatMessage({ id: 'frame.theme.dark', defaultMessage: 'Dark' }),
    },
    {
      theme: 'system',
      icon: <Monitor aria-hidden />,
      label: intl.formatMessage({ id: 'frame.theme.system', defaultMessage: 'Same as the system' }),
    },
  ] as const
  const chosen = intl.formatMessage({ id: 'frame.theme.chosen', defaultMessage: 'in use' })
  return (
    <Menu
      placement="bottom end"
      label={intl.formatMessage({ id: 'frame.account', defaultMessage: 'Account of {name}' }, { name })}
      trigger={
        <Button variant="plain" size="small" icon={<UserRound aria-hidden />}>
          <AccountName name={name} givenName={givenName} />
        </Button>
      }
      entries={[
        {
          key: 'me',
          href: '/profile',
          label: intl.formatMessage({ id: 'frame.profile', defaultMessage: 'My profile' }),
          description: email ?? undefined,
          icon: <UserRound aria-hidden />,
        },
        // What the bar of a phone has no room for.
        ...areasOffPhone(areas).map(({ area, to, word, icon: Icon }) => ({
          key: area,
          href: to,
          label: intl.formatMessage(word),
          icon: <Icon aria-hidden />,
        })),
        ...themes.map(({ theme: key, icon, label }, index) => ({
          key,
          icon,
          label,
          description: key === theme ? chosen : undefined,
          textValue: label,
          startsGroup: index === 0,
          onAction: () => {
            setTheme(key)
            show(key)
          },
        })),
        {
          key: 'shortcuts',
          startsGroup: true,
          icon: <Keyboard aria-hidden />,
          label: intl.formatMessage({ id: 'frame.shortcuts', defaultMessage: 'Keyboard shortcuts' }),
          onAction: () => openOverlay('shortcuts'),
        },
        {
          key: 'out',
          icon: <LogOut aria-hidden />,
          label: intl.formatMessage({ id: 'frame.sign-out', defaultMessage: 'Sign out' }),
          onAction: () => void signOut(),
        },
      ]}
    />
  )
}
