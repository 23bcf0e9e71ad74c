import { emailSchema } from '@inservice/domain/kernel'
import { z } from 'zod'

export const emailField = z
  .string()
  .trim()
  .min(1, { error: 'Give your e-mail address.', abort: true })
  .pipe(emailSchema)
export const nameField = z.string().trim().min(1, 'Give your name.').max(120)
export const passwordField = z.string().min(1, 'Give your password.')
export const newPasswordField = z.string().min(12, 'Choose a password of at least 12 characters.').max(128)
