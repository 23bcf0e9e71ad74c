// People, what happens: who is signed in, profile, addresses.
// A person changes only their own profile; nothing here opens a session.
export { me } from './me.ts'
