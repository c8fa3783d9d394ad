import { compareText } from '../../core/ordering.ts';
import type { DispositionCounts, PlanItem } from '../retention-decision.ts';
import { IdTable } from './id-table.ts';

const verdicts = ['keep', 'retain', 'hold', 'review', 'due', 'invalid'] as const;

/** What one record came to, or that it was left out. */
export type Verdict = (typeof verdicts)[number];

const codes: ReadonlyMap<Verdict, number> = new Map(verdicts.map((verdict, code) => [verdict, code]));
const INVALID = codes.get('invalid') as number;

/** What a sweep has come to so far. The order of the records leaves no trace in it. */
export class PlanBook {
  readonly #table: IdTable;
  /** By the places of the ids. */
  readonly #verdicts: number[] = [];
  readonly #items: PlanItem[] = [];
  readonly #places: number[] = [];
  #nameless = 0;
  #repeated = 0;

  /** @param expected - About how many records will come. */
  constructor(expected: number) {
    this.#table = new IdTable(expected);
  }

  /** Enters an id; `false` when it stood before: then neither record counts, for nobody knows which is right. */
  enter(id: string): boolean {
    const place = this.#table.add(id);
    if (place === -1) {
      this.#verdicts.push(INVALID);
      return true;
    }
    this.#verdicts[place] = INVALID;
    this.#repeated++;
    return false;
  }

  enterNameless(): void {
    this.#nameless++;
  }

  /** Says what the record entered last came to. */
  judge(verdict: Verdict): void {
    this.#verdicts[this.#verdicts.length - 1] = codes.get(verdict) as number;
  }

  /** Keeps the decision on the record entered last among the items. */
  list(item: PlanItem): void {
    this.#items.push(item);
    this.#places.push(this.#verdicts.length - 1);
  }

  /** The items by their ids, and how many records came to what. */
  close(limit: number | null): { items: PlanItem[]; counts: DispositionCounts } {
    const count = verdicts.map(() => 0);
    for (const verdict of this.#verdicts) count[verdict] = (count[verdict] ?? 0) + 1;
    const [keep = 0, retain = 0, hold = 0, review = 0, judgedDue = 0, invalid = 0] = count;
    const listed = this.#items.filter((_, at) => this.#verdicts[this.#places[at] as number] !== INVALID);
    const items = sortById(limit === null || judgedDue <= limit ? listed : withinLimit(listed, limit));
    const due = limit === null ? judgedDue : Math.min(limit, judgedDue);
    const lost = this.#nameless + this.#repeated;
    const records = this.#verdicts.length + lost;
    return {
      items,
      counts: { records, keep, retain, hold, review, due, deferred: judgedDue - due, invalid: invalid + lost },
    };
  }
}

/** Of the due those due longest, of one day by their ids; all others stay. */
function withinLimit(items: readonly PlanItem[], limit: number): PlanItem[] {
  const due = items.filter(({ disposition }) => disposition === 'due');
  due.sort((a, b) => compareText(a.dueOn ?? '', b.dueOn ?? '') || compareText(a.id, b.id));
  const chosen = new Set(due.slice(0, limit));
  return items.filter((item) => item.disposition !== 'due' || chosen.has(item));
}

function sortById(items: PlanItem[]): PlanItem[] {
  const isSorted = items.every((item, at) => at === 0 || (items[at - 1] as PlanItem).id < item.id);
  return isSorted ? items : items.sort((a, b) => compareText(a.id, b.id));
}
