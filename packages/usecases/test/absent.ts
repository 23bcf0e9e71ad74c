/** A gateway that a test does not bring: touching it says so. */
export const absent = (name: string) =>
  new Proxy(Object.create(null), {
    get: (_target, verb) => {
      throw new Error(`this test brings no ${name}, and ${String(verb)} was asked of it`)
    },
  })
