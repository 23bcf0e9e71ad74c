// Messages: the doors of those who write to a roster. Letters themselves have no door: the house sends them.
import { rosterMessages, rosterPreview, sendToRoster } from '@inservice/usecases/messages'
import { signedIn, trpc } from '../kernel/index.ts'

export const messages = trpc.router({
  rosterMessages: signedIn.query(rosterMessages),
  rosterPreview: signedIn.query(rosterPreview),
  sendToRoster: signedIn.command(sendToRoster),
})
