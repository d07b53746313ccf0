import type { ServerFolders } from './server-folders.ts'

/**
 * How the embedded server is tuned: small, since it shares a school's modest machine with the program, and reachable
 * through its private socket only. Its log names no values (terse, no parameters), because a value may be a child's name.
 */
export function serverSettings(
  folders: ServerFolders,
  socketDir: string,
  extra: Record<string, string> = {},
): Record<string, string> {
  return {
    listen_addresses: '',
    port: '5432',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    cluster_name: folders.name,
    max_connections: '60',
    shared_buffers: '32MB',
    work_mem: '4MB',
    maintenance_work_mem: '32MB',
    effective_cache_size: '256MB',
    max_wal_size: '256MB',
    min_wal_size: '32MB',
    max_wal_senders: '2',
    max_replication_slots: '0',
    max_logical_replication_workers: '0',
    max_worker_processes: '2',
    max_parallel_workers: '0',
    max_parallel_workers_per_gather: '0',
    autovacuum_max_workers: '2',
    jit: 'off',
    fsync: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
    password_encryption: 'scram-sha-256',
    ...extra,
  }
}

/** For a test run only: nothing here outlives the run, so nothing waits for the disk. */
export const throwaway: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}
