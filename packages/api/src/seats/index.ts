// Seats: the doors of a district's seat desk, and of an offering's waiting list and capacity.
import {
  allotSeats,
  block,
  buyBlock,
  changeCapacity,
  desk,
  findColleagues,
  makeLink,
  moveWaiting,
  offers,
  quoteBlock,
  removeWaiting,
  returnSeats,
  revokeLink,
  statement,
  waitingList,
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
  allotSeats: signedIn.command(allotSeats),
  returnSeats: signedIn.command(returnSeats),
  makeLink: signedIn.errand(makeLink),
  revokeLink: signedIn.command(revokeLink),
  waitingList: signedIn.query(waitingList),
  moveWaiting: signedIn.command(moveWaiting),
  removeWaiting: signedIn.command(removeWaiting),
  changeCapacity: signedIn.command(changeCapacity),
})
