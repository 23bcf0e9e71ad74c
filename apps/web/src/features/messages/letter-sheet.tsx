import { Link } from '@inservice/ui'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { Paperclip } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { letterQuery } from './fetch-letters.ts'

/** One letter as its reader would see it. Its HTML runs in a frame that can do nothing but show and open links. */
export const LetterSheet = ({ id }: { id: string }) => {
  const intl = useIntl()
  const { data: letter } = useQuery(letterQuery(useRouter().options.context, id))
  if (letter === undefined) return null
  return (
    <article aria-labelledby="letter-subject" className="min-w-0">
      <h2 id="letter-subject" className="font-serif text-section font-semibold">
        {letter.subject}
      </h2>
      <p className="pb-4 text-dense text-muted">
        <FormattedMessage id="mailbox.to" defaultMessage="To {address}" values={{ address: letter.to }} />
      </p>
      {letter.html === null ? (
        <pre className="sheet p-4 font-sans whitespace-pre-wrap">{letter.text}</pre>
      ) : (
        <iframe
          title={intl.formatMessage({ id: 'mailbox.letter', defaultMessage: 'The letter' })}
          sandbox="allow-top-navigation-by-user-activation"
          srcDoc={`<base target="_top">${letter.html}`}
          className="sheet h-[48rem] w-full bg-[white]"
        />
      )}
      {letter.attachments.length === 0 ? null : (
        <ul
          aria-label={intl.formatMessage({ id: 'mailbox.attachments', defaultMessage: 'Attached' })}
          className="flex flex-wrap gap-x-5 gap-y-1 pt-3 text-dense"
        >
          {letter.attachments.map(({ filename, href }) => (
            <li key={filename}>
              {href === undefined ? (
                filename
              ) : (
                <Link href={href} target="_blank" className="inline-flex min-h-8 items-center gap-1.5">
                  <Paperclip aria-hidden className="size-4.5 stroke-[1.75]" />
                  {filename}
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
