import { Button, Dialog, Notice, TextField } from '@inservice/ui'
import { Copy } from 'lucide-react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { LinkForm } from './link-form.tsx'
import { dialogWords } from './seat-words.ts'

/** The link once it is made: shown here and nowhere again. */
const MadeLink = ({ url }: { url: string }) => {
  const intl = useIntl()
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    await showToast({ title: intl.formatMessage({ id: 'seats.link.copied', defaultMessage: 'Copied' }) })
  }
  return (
    <div className="flex flex-col gap-5 pb-2">
      <Notice
        tone="good"
        announce="polite"
        title={<FormattedMessage id="seats.link.made" defaultMessage="Copy the link now: it is shown only once" />}
      >
        <FormattedMessage
          id="seats.link.made.text"
          defaultMessage="Send it to your staff. Whomever it is for uses it for one seat; others are stopped, and no seat is used."
        />
      </Notice>
      <TextField
        isReadOnly
        width="full"
        value={url}
        label={<FormattedMessage id="seats.link.url" defaultMessage="Claim link" />}
      />
      <div>
        <Button variant="primary" icon={<Copy aria-hidden />} onPress={() => void copy()}>
          <FormattedMessage id="seats.link.copy" defaultMessage="Copy the link" />
        </Button>
      </div>
    </div>
  )
}

/** Makes a link by which colleagues take seats themselves. */
export const LinkDialog = ({ block, onClose }: { block: Block; onClose: () => void }) => {
  const intl = useIntl()
  const [url, setUrl] = useState<string | null>(null)
  return (
    <Dialog
      isOpen
      role={url === null ? 'dialog' : 'alertdialog'}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.link" defaultMessage="Claim link" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      {url === null ? <LinkForm block={block} onMade={setUrl} /> : <MadeLink url={url} />}
    </Dialog>
  )
}
