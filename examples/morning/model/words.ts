import { explain, type Reason } from 'waimao';
import { en } from 'waimao/messages/en';
import { zh } from 'waimao/messages/zh';
import type { Tier } from 'waimao/tiering';
import { inputEn, inputZh } from '../reading/faults.ts';
import type { Bilingual, ReasonView } from '../report-model.ts';

const english = { ...en, ...inputEn };
const chinese = { ...zh, ...inputZh };

/** The same text in both languages. */
export function same(text: string): Bilingual {
  return { en: text, zh: text };
}

/** The library's sentences for a reason. */
export function sentence(reason: Reason): Bilingual {
  return { en: explain([reason], english).join(' '), zh: explain([reason], chinese).join('') };
}

/** Reasons as the page shows them, in their order. */
export function inWords(reasons: readonly Reason[]): ReasonView[] {
  return reasons.map((reason) => ({ code: reason.code, ...sentence(reason) }));
}

const tierWords: Record<Tier, Bilingual> = {
  core: { en: 'core', zh: '核心' },
  potential: { en: 'potential', zh: '潜力' },
  basic: { en: 'basic', zh: '普通' },
  dormant: { en: 'dormant', zh: '沉睡' },
  reserve: { en: 'reserve', zh: '储备' },
};

/** A tier as people call it. */
export function tierLabel(tier: Tier): Bilingual {
  return tierWords[tier];
}
