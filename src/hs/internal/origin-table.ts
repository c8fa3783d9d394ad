import type { IsoDate } from '../../core/dates.ts';
import { tariffUnions } from '../data/national-codes.data.ts';
import { type AgreementRow, agreementRows, type ProofRow, proofRows, ukSchemes } from '../data/origin-rules.data.ts';
import type { OriginRule } from '../origin-rules.ts';

/** What a rule has where its row says nothing. */
const plainRule: Omit<OriginRule, 'id' | 'agreement' | 'proofs' | 'issuedBy' | 'certainty' | 'source'> = {
  aliases: [],
  proves: 'preferential-origin',
  onlyFrom: null,
  onlyInto: null,
  onlySince: null,
  members: null,
  hub: null,
  validityMonths: null,
  unmarkedDays: null,
  unmarkedInWorkingDays: false,
  lateMarks: [],
  lateIssueMonths: null,
  lateIssueDays: null,
  markBox: null,
  requiredMark: null,
  hsDigits: null,
  hsEditions: [],
  criteria: null,
  thirdPartyInvoice: 'not-stated',
  invoiceBox: null,
  transport: null,
  waivers: [],
  maxItems: null,
  maxItemsUntil: null,
  discontinued: null,
  articles: {},
  toConfirm: null,
};

let rules: readonly OriginRule[] | undefined;

/** Every rule, read once. */
export function allRules(): readonly OriginRule[] {
  rules ??= [...agreementRows, ...ukRows()].flatMap(rulesOf);
  return rules;
}

function ukRows(): AgreementRow[] {
  return ukSchemes.split('\n').map((line) => {
    const [name = '', rule = '', partners = '', validity] = line.split('|');
    return {
      agreement: `UK-${name}`,
      rules: rule,
      names: `${name}-UK`,
      hub: 'GB',
      ...(partners === '' ? {} : { members: `GB ${partners}` }),
      ...(validity === 'none' ? { validityMonths: null } : {}),
    };
  });
}

function rulesOf({ rules: ids, members, names, ...own }: AgreementRow): OriginRule[] {
  return ids.split(' ').flatMap((id) => {
    const proof: ProofRow | undefined = proofRows.find((row) => row.id === id);
    if (proof === undefined) return [];
    const articles = { ...proof.articles, ...own.articles };
    const ends = { aliases: names?.split(';') ?? [], members: members?.split(' ') ?? null };
    return [{ ...plainRule, ...proof, ...own, ...ends, articles }];
  });
}

/** What a rule is looked for by; what is not known narrows nothing. */
export interface RuleQuery {
  readonly agreement: string;
  readonly proof?: string | undefined;
  readonly exportedFrom?: string | undefined;
  readonly importedInto?: string | undefined;
  readonly issuedOn?: IsoDate | undefined;
}

/** The rule for an agreement and a proof: first the user's own, and a rule for the one country or day before the general one. */
export function findRule(query: RuleQuery, own: readonly OriginRule[] = []): OriginRule | undefined {
  const key = nameKey(query.agreement);
  if (key === '') return undefined;
  const proof = query.proof === undefined ? undefined : nameKey(query.proof);
  const candidates = [...own.filter((rule) => namesOf(rule).includes(key)), ...(rulesByName().get(key) ?? [])].filter(
    (rule) => proof === undefined || rule.proofs.some((name) => nameKey(name) === proof),
  );
  return (
    candidates.find((rule) => !isGeneral(rule) && meets(rule, query)) ??
    candidates.find((rule) => isGeneral(rule) || nameKey(rule.agreement) === key)
  );
}

let byName: ReadonlyMap<string, readonly OriginRule[]> | undefined;

function rulesByName(): ReadonlyMap<string, readonly OriginRule[]> {
  if (byName !== undefined) return byName;
  const found = new Map<string, OriginRule[]>();
  for (const rule of allRules()) {
    for (const name of namesOf(rule)) found.set(name, [...(found.get(name) ?? []), rule]);
  }
  byName = found;
  return found;
}

function namesOf({ agreement, aliases }: OriginRule): readonly string[] {
  return [...new Set([agreement, ...aliases].map(nameKey))];
}

function isGeneral({ onlyFrom, onlyInto, onlySince }: OriginRule): boolean {
  return onlyFrom === null && onlyInto === null && onlySince === null;
}

function meets(
  { onlyFrom, onlyInto, onlySince }: OriginRule,
  { exportedFrom, importedInto, issuedOn }: RuleQuery,
): boolean {
  return (
    (onlyFrom === null || onlyFrom === exportedFrom) &&
    (onlyInto === null || onlyInto === importedInto) &&
    (onlySince === null || (issuedOn !== undefined && issuedOn >= onlySince))
  );
}

/** A name without case, accents, spaces and marks: `Form E` is `forme`. */
export function nameKey(name: string): string {
  return name
    .slice(0, 200)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}

let union: ReadonlySet<string> | undefined;

/** The member that a country is, or belongs to: `DE` is `EU`. */
export function memberOf(country: string): string {
  union ??= new Set((/^EU\|(.*)$/m.exec(tariffUnions)?.[1] ?? '').split(' '));
  return union.has(country) ? 'EU' : country;
}
