import type { ReasonOf } from '../../core/reasons.ts';
import type { OriginFinding } from '../check-origin.ts';
import type { Certainty } from '../finding.ts';
import type { OriginReasons } from '../origin-reasons.ts';
import type { OriginRule, OriginTopic } from '../origin-rules.ts';

/** What is found by one rule, gathered. */
export interface OriginFindings {
  /** Adds a finding; a rule of low certainty gives at most a warning. */
  readonly add: (
    severity: OriginFinding['severity'],
    found: ReasonOf<OriginReasons>,
    topic?: OriginTopic | null,
    certainty?: Certainty,
  ) => void;
  /** Adds that something was not given. */
  readonly missing: (field: string, severity?: OriginFinding['severity'], expected?: string | null) => void;
  readonly list: OriginFinding[];
}

const sureness: readonly Certainty[] = ['low', 'medium', 'high'];

/** A place for findings; what is found is as sure as the rule at most. */
export function gatherFindings(rule: OriginRule | null): OriginFindings {
  const list: OriginFinding[] = [];
  const most = rule?.certainty ?? 'high';
  const add: OriginFindings['add'] = (severity, found, topic = null, certainty = 'high') => {
    list.push({
      ...found,
      severity: severity === 'error' && most === 'low' ? 'warning' : severity,
      certainty: sureness.indexOf(certainty) < sureness.indexOf(most) ? certainty : most,
      rule: rule?.id ?? null,
      article: (topic === null ? undefined : rule?.articles[topic]) ?? null,
    });
  };
  const missing: OriginFindings['missing'] = (field, severity = 'note', expected = null) => {
    add(severity, { code: 'hs/co-missing', params: { field, expected } });
  };
  return { add, missing, list };
}

/** The gravest first, else in the order in which they were found. */
export function sortedFindings(list: readonly OriginFinding[]): OriginFinding[] {
  const order = ['error', 'warning', 'note'];
  return [...list].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

const LONGEST_TEXT = 60;

/** A user's text, cut for a sentence. */
export function shown(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}
