import pg from 'pg'

// The control's program: takes seats the way that no command here does, the counter and the registration each on its own.
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 })
const work = async (): Promise<void> => {
  for (;;) {
    await pool.query('update half_counter set taken = taken + 1')
    await pool.query('insert into half_registration default values')
  }
}
process.send?.('ready')
await Promise.all(Array.from({ length: 8 }, work))
