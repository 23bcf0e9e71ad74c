import { Dialog, Kbd, Switch } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { turnSingleKeys, useShortcutList, useSingleKeysOn } from '../kernel/pages/shortcuts.ts'
import { openOverlay } from './overlay-store.ts'

/** What the keys do on this page, and the switch that turns single keys off. */
export const ShortcutsDialog = () => {
  const intl = useIntl()
  const on = useSingleKeysOn()
  const shortcuts = useShortcutList()
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => openOverlay(isOpen ? 'shortcuts' : null)}
      title={<FormattedMessage id="frame.shortcuts" defaultMessage="Keyboard shortcuts" />}
      closeLabel={intl.formatMessage({ id: 'frame.close', defaultMessage: 'Close' })}
    >
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-6 gap-y-2 pb-4">
        <dt>
          <Kbd>Ctrl</Kbd> / <Kbd>⌘</Kbd> <Kbd>K</Kbd>
        </dt>
        <dd>
          <FormattedMessage id="frame.shortcut.palette" defaultMessage="Go to a page or find a training" />
        </dd>
        {shortcuts.map(({ key, word, isLocal }) => (
          <div key={key} className={`contents ${on || isLocal ? '' : 'text-muted line-through'}`}>
            <dt>
              <Kbd>{key === ' ' ? '␣' : key}</Kbd>
            </dt>
            <dd>{word}</dd>
          </div>
        ))}
      </dl>
      <Switch isSelected={on} onChange={turnSingleKeys}>
        <FormattedMessage id="frame.shortcuts.single" defaultMessage="Use shortcuts of a single key" />
      </Switch>
    </Dialog>
  )
}
