/** Hosts that the tests of days and times are run on: their time zone, and the moment at which they believe to have been started. */
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Apia'];

/** The true moment, and the hour that is skipped in New York in another year. */
const clocks = [undefined, '2031-03-09T07:30:00Z'];

/** What is run on them. */
export const timeTests: readonly string[] = 'core zones luxon holidays windows allocation'
  .split(' ')
  .map((module) => `test/${module}`);

export interface Host {
  readonly name: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Each zone with one of the clocks in turn, or with each of them. */
export function hosts(which: 'each zone' | 'every pair'): Host[] {
  return zones.flatMap((zone, index) =>
    clocks
      .filter((_, clock) => which === 'every pair' || index % clocks.length === clock)
      .map((moment) => ({
        name: `${zone}, ${moment === undefined ? 'today' : `on ${moment.slice(0, 10)}`}`,
        env: { TZ: zone, ...(moment !== undefined && { NODE_OPTIONS: `--import=${startedAt(moment)}` }) },
      })),
  );
}

/** A module that, loaded first, makes a process believe that it was started at another moment. */
export function startedAt(moment: string): string {
  const shifted = `
    const Real = Date;
    const ahead = ${Date.parse(moment) - Date.now()};
    globalThis.Date = class Date extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + ahead) : super(...given); }
      static now() { return Real.now() + ahead; }
    };`;
  return `data:text/javascript,${encodeURIComponent(shifted)}`;
}
