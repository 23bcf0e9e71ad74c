// People: the doors to one's own account.
import {
  addAddress,
  addressLink,
  dropAddress,
  me,
  profile,
  saveProfile,
  setLanguage,
  verifyAddress,
} from '@inservice/usecases/people'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const people = trpc.router({
  me: anyone.query(me),
  profile: signedIn.query(profile),
  saveProfile: signedIn.command(saveProfile),
  setLanguage: signedIn.command(setLanguage),
  addAddress: signedIn.errand(addAddress),
  addressLink: signedIn.query(addressLink),
  verifyAddress: signedIn.command(verifyAddress),
  dropAddress: signedIn.command(dropAddress),
})
