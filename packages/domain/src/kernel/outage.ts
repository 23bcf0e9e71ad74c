/** Thrown where the outside or the database did not answer in time: nothing is lost, and trying again helps. */
export class Outage extends Error {
  override readonly name = 'Outage'
}
