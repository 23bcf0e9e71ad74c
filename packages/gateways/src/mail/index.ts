// Mail: letters that leave the house.
// Words: a letter is one message to one person; a mailbox is the local stand-in that keeps letters
// as files for a page to show. The letter's id makes it one letter, however often it is sent.
// It never writes a letter, and decides nothing about who gets one.
export type { Attachment, Letter, Mail, MailRefusal } from './types.ts'
export { localMailbox, type Mailbox } from './local-mailbox.ts'
export type { KeptLetter, LetterLine } from './kept-letter.ts'
export { smtpMail, type SmtpSettings } from './smtp-mail.ts'
