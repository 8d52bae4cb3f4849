/** How a server is reached, and stopped. */
export interface PostgresqlServer {
  /** The folder of its socket. */
  readonly host: string;
  readonly user: string;
  readonly database: string;
  /** Stops it and removes its folder. */
  readonly stop: () => Promise<void>;
}

export function startPostgresql(settings?: readonly string[]): Promise<PostgresqlServer>;
