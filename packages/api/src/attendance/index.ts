// Attendance: the doors of those who keep a roster.
import { cellHistory, mark, roster, teaching } from '@inservice/usecases/attendance'
import { signedIn, trpc } from '../kernel/index.ts'

export const attendance = trpc.router({
  teaching: signedIn.query(teaching),
  roster: signedIn.query(roster),
  cellHistory: signedIn.query(cellHistory),
  mark: signedIn.command(mark),
})
