/** A gateway that a test does not bring: touching it says so. */
export const absent = <Gateway extends object>(name: string): Gateway =>
  new Proxy<Gateway>(Object.create(null), {
    get: (_target, verb) => {
      throw new Error(`this test brings no ${name}, and ${String(verb)} was asked of it`)
    },
  })
