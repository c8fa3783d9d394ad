/** One cell of a table; `null` is written as an empty cell. */
export type Cell = string | number | null;

/** Writes a table as RFC 4180 text, with line feeds; a cell is quoted only where it must be. */
export function csvText(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  comments: readonly string[] = [],
): string {
  const lines = [columns, ...rows].map((row) => row.map(cellText).join(','));
  return `${[...comments.map((comment) => `# ${comment}`), ...lines].join('\n')}\n`;
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n\r]|^#/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
