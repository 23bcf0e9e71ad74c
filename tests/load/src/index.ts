// What benchmarks and drills share: a cluster that flushes, the program in a process of its own, a crowd that is signed in.
// Words: to *knock* is to send one request on a connection that is kept.
export { inviteCrowd } from './invite-crowd.ts'
export { openKnocker, type Knocked, type Knocker } from './knock.ts'
export { freePort, startServer, withCluster, type Cluster } from './open-server.ts'
