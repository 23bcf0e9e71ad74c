import type { Letter } from '@inservice/documents/kernel'
import { resetPasswordLetter, signInLinkLetter, verifyAddressLetter } from '@inservice/documents/people'
import type { Language } from '@inservice/domain/kernel'
import type { House } from '@inservice/usecases/kernel'

type Errand = { readonly to: string; readonly name: string; readonly url: string; readonly language: Language }

/** How long each link opens something, in minutes. */
export const linkMinutes = { verify: 24 * 60, signIn: 15, reset: 15 } as const

/** The letters of signing in, written and sent. Their links are made by the sign-in library. */
export const authLetters = ({ mail, newId, publicUrl }: Pick<House, 'mail' | 'newId' | 'publicUrl'>) => {
  const frame = ({ name }: Errand) => ({ sender: { name: 'Inservice', siteUrl: publicUrl }, recipientName: name })
  // An address that the mail server will never take is nobody's: there is no one to tell.
  const post = async ({ to, language }: Errand, letter: Letter): Promise<void> =>
    void (await mail.send({ ...letter, id: newId(), to, language }))
  return {
    verify: (errand: Errand) => {
      const { to: address, url: verifyUrl, language } = errand
      const data = { ...frame(errand), address, verifyUrl, expiresInMinutes: linkMinutes.verify }
      return post(errand, verifyAddressLetter(data, language))
    },
    signIn: (errand: Errand) => {
      const data = { ...frame(errand), signInUrl: errand.url, expiresInMinutes: linkMinutes.signIn }
      return post(errand, signInLinkLetter(data, errand.language))
    },
    reset: (errand: Errand) => {
      const data = { ...frame(errand), resetUrl: errand.url, expiresInMinutes: linkMinutes.reset }
      return post(errand, resetPasswordLetter(data, errand.language))
    },
  }
}

export type AuthLetters = ReturnType<typeof authLetters>
