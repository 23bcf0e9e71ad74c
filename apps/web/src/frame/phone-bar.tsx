import { BottomBar } from '@inservice/ui'
import { useRouterState } from '@tanstack/react-router'
import { BookOpenText } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useSession } from '../kernel/pages/use-session.ts'
import { areasOnPhone, areaWords, type AreaLink } from './area-words.ts'

/** On a phone: the catalog and up to three of a person's areas, in reach of the thumb. None for a stranger. */
export const usePhoneBar = () => {
  const intl = useIntl()
  const { person, areas } = useSession()
  const here = useRouterState({ select: ({ location }) => location.pathname })
  if (person === null) return null
  const catalog: Omit<AreaLink, 'area'> = { to: '/catalog', word: areaWords.catalog, icon: BookOpenText }
  return (
    <BottomBar
      label={intl.formatMessage({ id: 'frame.areas', defaultMessage: 'Your areas' })}
      links={[...areasOnPhone(areas), catalog].map(({ to, word, icon: Icon }) => ({
        href: to,
        label: <FormattedMessage {...word} />,
        icon: <Icon aria-hidden />,
        isCurrent: here.startsWith(to),
      }))}
    />
  )
}
