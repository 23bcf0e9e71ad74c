import {
  DefaultConnectionProvider,
  DefaultQueryExecutor,
  Kysely,
  PostgresDialect,
  type ConnectionProvider,
  type DatabaseConnection,
  type PostgresPool,
} from 'kysely'

/**
 * The query builder lets a transaction's statements wait for each other. This one hands them to the driver in the order in
 * which they are asked, so that those that don't need each other's answer go together: `Promise.all` is one round trip, and
 * each statement still sees what those before it did.
 */
class PipeliningExecutor extends DefaultQueryExecutor {
  override withConnectionProvider(provider: ConnectionProvider): DefaultQueryExecutor {
    const connection = new Promise<DatabaseConnection>((resolve) => {
      void provider.provideConnection(async (given) => resolve(given))
    })
    return super.withConnectionProvider({
      provideConnection: async (consumer) => consumer(await connection),
    })
  }
}

/** A query builder over a pool whose clients send without waiting. */
export const pipelined = <Tables>(pool: PostgresPool): Kysely<Tables> => {
  const dialect = new PostgresDialect({ pool })
  const driver = dialect.createDriver()
  // It takes the pool that it was made with: there is nothing to wait for.
  void driver.init()
  const provider = new DefaultConnectionProvider(driver)
  const executor = new PipeliningExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), provider)
  return new Kysely<Tables>({ config: { dialect }, dialect, driver, executor })
}
