// Organizations, what happens: names by type-ahead, providers' public faces, policies with their versions.
// Names are for whoever is signed in, policies for their provider's desk.
// Nothing here applies a policy; the rooms to the right find the one of their day in db.
export { find } from './find.ts'
export { policies } from './policies.ts'
export { provider } from './provider.ts'
export { providers } from './providers.ts'
