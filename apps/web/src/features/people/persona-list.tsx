import { Button, Section } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { useLanguage } from '../../kernel/language/use-language.ts'
import type { Persona } from './personas.ts'

/** The invented people of the demonstration: one press signs in as one of them. Plain forms, which need no JavaScript. */
export const PersonaList = ({ personas, next }: { personas: readonly Persona[]; next: string | undefined }) => {
  const language = useLanguage()
  return (
    <Section
      title={<FormattedMessage id="sign-in.personas" defaultMessage="Look around as an invented person" />}
      lead={
        <FormattedMessage
          id="sign-in.personas.lead"
          defaultMessage="This is a demonstration. Choose a person, and the pages show what that person sees and may do."
        />
      }
    >
      <ul className="border-t border-hair">
        {personas.map(({ key, name, blurb }) => (
          <li key={key} className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-hair py-4">
            <div className="min-w-0 flex-1 basis-64">
              <h3 className="font-semibold">{name}</h3>
              <p className="text-dense text-muted">{blurb[language]}</p>
            </div>
            <form method="post" action="/api/demo/sign-in">
              <input type="hidden" name="key" value={key} />
              {next === undefined ? null : <input type="hidden" name="next" value={next} />}
              <Button type="submit">
                <FormattedMessage
                  id="sign-in.as"
                  defaultMessage="Sign in as {name}"
                  values={{ name: name.split(' ')[0] ?? name }}
                />
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Section>
  )
}
