// Seats: the doors of a district's seat desk.
import {
  block,
  buyBlock,
  desk,
  findColleagues,
  makeLink,
  offers,
  quoteBlock,
  returnSeats,
  revokeLink,
  statement,
} from '@inservice/usecases/seats'
import { signedIn, trpc } from '../kernel/index.ts'

export const seats = trpc.router({
  desk: signedIn.query(desk),
  block: signedIn.query(block),
  statement: signedIn.query(statement),
  findColleagues: signedIn.query(findColleagues),
  offers: signedIn.query(offers),
  quoteBlock: signedIn.query(quoteBlock),
  buyBlock: signedIn.command(buyBlock),
  returnSeats: signedIn.command(returnSeats),
  makeLink: signedIn.errand(makeLink),
  revokeLink: signedIn.command(revokeLink),
})
