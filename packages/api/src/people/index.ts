// People: the doors to one's own account.
import { me, profile, saveProfile, setLanguage } from '@inservice/usecases/people'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const people = trpc.router({
  me: anyone.query(me),
  profile: signedIn.query(profile),
  saveProfile: signedIn.command(saveProfile),
  setLanguage: signedIn.command(setLanguage),
})
