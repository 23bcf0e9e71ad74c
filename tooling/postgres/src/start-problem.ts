/** Something outside the program keeps PostgreSQL from starting; `message` is one sentence for the person at the terminal. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}
