/** One step of a policy: on a weekday, where the day off goes. */
interface Step {
  /** 1 to 7; 0 for any weekend day; 8 where two holidays meet. */
  readonly on: number;
  /** `+` days, `>` or `<` to a weekday, `)` or `(` to the next or previous free day. */
  readonly to: string;
  readonly value: number;
}

/** What the law does with a holiday that falls on a day off: a second day beside it, or the day moved. */
export interface SubstitutePolicy {
  readonly moves: boolean;
  readonly steps: readonly Step[];
}

const builtIn: ReadonlyMap<string, string> = new Map([
  ['us', 'add 6-1 7+1'],
  ['next', 'add 6>> 7>>'],
  ['sunday', 'add 7>>'],
  ['monday', 'add 7+1'],
  ['emiliani', 'move 2>1 3>1 4>1 5>1 6>1 7>1'],
  ['weekend', 'add w>>'],
  ['nearest-monday', 'move 2<1 3<1 4<1 5>1'],
]);

const builtInRead = new Map<string, SubstitutePolicy>();

/** Reads `add 6-1 7+1`. */
export function readPolicy(text: string): SubstitutePolicy {
  const [verb, ...steps] = text.split(' ');
  return {
    moves: verb === 'move',
    steps: steps.map((step) => {
      const sign = step.slice(1, 2);
      const rest = step.slice(1);
      return {
        on: step[0] === 'w' ? 0 : step[0] === 'h' ? 8 : Number(step[0]),
        to: rest === '>>' ? ')' : rest === '<<' ? '(' : sign === '-' ? '+' : sign,
        value: sign === '-' ? Number(rest) : Number(rest.slice(1)),
      };
    }),
  };
}

/** A policy by its name: one of the country's own, or one that is built in. */
export function policyNamed(name: string, own: ReadonlyMap<string, SubstitutePolicy>): SubstitutePolicy | null {
  const known = own.get(name);
  if (known !== undefined) return known;
  const read = builtInRead.get(name);
  if (read !== undefined) return read;
  const text = builtIn.get(name);
  if (text === undefined) return null;
  const policy = readPolicy(text);
  builtInRead.set(name, policy);
  return policy;
}

/** Names of the policies that need no definition. */
export const builtInPolicies: readonly string[] = [...builtIn.keys(), 'none'];

/**
 * Where the day off of a holiday goes, or `null` when it stays.
 *
 * @param weekday - Of the holiday.
 * @param isWeekend - Whether a day is of the weekend.
 * @param isTaken - Whether a day is a holiday or already a substitute.
 * @param meets - Whether an earlier holiday has this day.
 */
export function substituteOf(
  policy: SubstitutePolicy,
  day: number,
  weekday: number,
  isWeekend: (day: number) => boolean,
  isTaken: (day: number) => boolean,
  meets: boolean,
): number | null {
  for (const { on, to, value } of policy.steps) {
    if (on === 8 ? !meets : on === 0 ? !isWeekend(day) : on !== weekday) continue;
    if (to === '+') return day + value;
    if (to === '>') return day + (((value - weekday + 6) % 7) + 1);
    if (to === '<') return day - (((weekday - value + 6) % 7) + 1);
    const step = to === ')' ? 1 : -1;
    let free = day + step;
    for (let tries = 0; tries < 30 && (isWeekend(free) || isTaken(free)); tries++) free += step;
    return free;
  }
  return null;
}
