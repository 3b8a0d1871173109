/**
 * How long a test waits, in ms, for something that should come: far longer than any busy machine
 * takes. `PATIENCE_SECONDS` shortens it where things are expected never to come.
 */
export const PATIENCE = Number(process.env['PATIENCE_SECONDS'] ?? 300) * 1000;
